package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.memo.Memo;

@Command(
        name = "remove",
        description = "Takes a memo out of the study; what it was about stays. 'undo' brings it back.",
        footer = {"", "Example:", "  workbench memo remove 4f1c9a07be52"})
final class MemoRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "MEMO", description = "Its id, or how that begins or ends; 'memo list' shows the end.")
    private String memo = "";

    MemoRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Memo found = workbench.memos().find(memo);
            workbench.memos().remove(found);
            answer.give(Outcome.said("Removed memo %s.".formatted(MemoPage.shortId(found)))
                    .with("removed", found.id().toString()));
        }
        return 0;
    }
}
