package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.memo.Followup;
import workbench.memo.Memo;
import workbench.memo.MemoKind;
import workbench.memo.MemoSubject;

@Command(
        name = "list",
        description = "Lists memos, in the order in which they were written.",
        footer = {"", "Examples:", "  workbench memo list --followup open", "  workbench memo list --about event:2"})
final class MemoListCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--kind", paramLabel = "K", description = "field, analytic, method, reflexive or follow-up.")
    private @Nullable String kind;

    @Option(names = "--about", paramLabel = "SUBJECT", description = "Those tied to it, such as source:S03 or event:2.")
    private @Nullable String about;

    @Option(names = "--followup", paramLabel = "open|closed", description = "Those with a follow-up in this state.")
    private @Nullable String followup;

    MemoListCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        MemoKind ofKind = kind == null ? null : MemoAddCommand.kind(kind);
        Followup inState = followup == null ? null : MemoAddCommand.followup(followup);
        try (Workbench workbench = study.open()) {
            MemoSubject subject = about == null ? null : SubjectWords.subject(workbench, about);
            List<Memo> memos = workbench.memos().all().stream()
                    .filter(memo -> ofKind == null || memo.kind() == ofKind)
                    .filter(memo -> inState == null || memo.followup() == inState)
                    .filter(memo -> subject == null || memo.subjects().contains(subject))
                    .toList();
            answer.give(new MemoPage(MemoTable.of(workbench, memos), memos));
        }
        return 0;
    }
}
