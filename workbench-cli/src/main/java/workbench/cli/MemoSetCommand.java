package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.memo.Memo;

@Command(
        name = "set",
        description = "Opens or closes what a memo asks to be followed up.",
        footer = {"", "Example:", "  workbench memo set 4f1c9a07be52 --followup closed"})
final class MemoSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "MEMO", description = "Its id, or how that begins or ends; 'memo list' shows the end.")
    private String memo = "";

    @Option(names = "--followup", required = true, paramLabel = "open|closed", description = "Its new state.")
    private String followup = "";

    MemoSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            workbench.memos().setFollowup(workbench.memos().find(memo), MemoAddCommand.followup(followup));
            Memo changed = workbench.memos().find(memo);
            answer.give(Outcome.row(
                    "The follow-up of memo %s is %s.".formatted(MemoPage.shortId(changed), followup),
                    MemoTable.of(workbench, List.of(changed)),
                    changed));
        }
        return 0;
    }
}
