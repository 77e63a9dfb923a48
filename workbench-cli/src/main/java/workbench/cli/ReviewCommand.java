package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodeId;

@Command(
        name = "review",
        synopsisSubcommandLabel = "[keep | recode | withdraw]",
        description = {
            "Lists the codings that a change of wording has left behind, or whose code was retired, with their words and both"
                    + " wordings; then 'review keep', 'review recode' and 'review withdraw' settle them."
        },
        footer = {
            "",
            "Examples:",
            "  workbench review",
            "  workbench review --code waiting",
            "  workbench review keep 0199… --because \"Fits the new words too\"",
            "  workbench review recode 0199… --as planning"
        })
final class ReviewCommand implements Callable<Integer> {
    /** Its options stand between the group and its command, for both. */
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--code", paramLabel = "CODE", description = "Codings with this code alone.")
    private @Nullable String code;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "At most so many; 0 is all.")
    private int limit = 50;

    ReviewCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        FilterWords.refuseNegative(limit, 0, 0);
        try (Workbench workbench = study.open()) {
            CodeId alone = code == null
                    ? null
                    : workbench.codebooks().lookup().code(code).id();
            answer.give(ReviewPage.of(workbench, alone, limit));
        }
        return 0;
    }
}
