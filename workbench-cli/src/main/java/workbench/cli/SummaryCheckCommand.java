package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.rating.Summaries;
import workbench.rating.Summary;

@Command(
        name = "check",
        description =
                "Says that a second reader, another coder than the author, has read a summary: checked, or changed where the text differs.",
        footer = {
            "",
            "Examples:",
            "  workbench summary check 4f1c9a07be52 --coder RS",
            "  workbench summary check 4f1c9a07be52 --coder RS --text \"Dear for a small site; she says so twice.\""
        })
final class SummaryCheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SUMMARY", description = "Its id, or how that begins or ends; 'summaries' shows the end.")
    private String summary = "";

    @Option(names = "--text", paramLabel = "T", description = "What it shall say instead; '-' to type it.")
    private @Nullable String text;

    SummaryCheckCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Summary read = workbench
                    .summaries()
                    .check(workbench.summaries().find(summary), text == null ? null : TypedText.of(text, around));
            answer.give(Outcome.row(
                    "Summary %s is %s."
                            .formatted(Summaries.shortId(read), read.status().slug()),
                    SummaryTable.of(workbench, List.of(read)),
                    read));
        }
        return 0;
    }
}
