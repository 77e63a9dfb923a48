package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;

@Command(
        name = "withdraw",
        description = "Takes codings out of every count; they stay in the study with their history.",
        footer = {"", "Example:", "  workbench review withdraw 0199… --because \"No longer meant\""})
final class ReviewWithdrawCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodingIds codings;

    @Option(names = "--because", paramLabel = "T", description = "Why; added to their notes.")
    private @Nullable String because;

    ReviewWithdrawCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.codings = new CodingIds(root.around());
    }

    @Override
    public Integer call() {
        List<CodingId> ids = codings.ids();
        try (Workbench workbench = study.open()) {
            answer.give(
                    CodingChange.of(workbench, ids, () -> workbench.reviews().withdraw(ids, because), "withdrawn"));
        }
        return 0;
    }
}
