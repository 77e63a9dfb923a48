package workbench.cli;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Codebook;
import workbench.timeline.FuzzyDate;

@Command(
        name = "diff",
        description =
                "Tells what became of codes between two moments: added, retired, renamed, moved, merged, reworded with the old"
                        + " and the new words, and how many codings were made under older ones.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook diff 3 now",
            "  workbench codebook diff 2026-03 2026-09-30 --codebook inductive",
            "",
            "A number is one that 'codebook versions' shows, 0 the beginning; a date is the end of that day, month or year."
        })
final class CodebookDiffCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "V1", description = "A number, a date, or 'now'.")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "V2", description = "The same; now if not said.")
    private String second = "now";

    @Option(names = "--codebook", paramLabel = "ID", description = "Codes of this codebook alone.")
    private @Nullable String codebook;

    CodebookDiffCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Codebook book = codebook == null ? null : workbench.codebooks().codebook(codebook);
            long from = moment(workbench, first);
            long to = moment(workbench, second);
            answer.give(new CodebookDiffPage(
                    first,
                    second,
                    workbench.codebookVersions().between(from, to, book),
                    workbench.codebooks().tree()));
        }
        return 0;
    }

    private static long moment(Workbench workbench, String words) {
        if (words.equalsIgnoreCase("now")) {
            return Long.MAX_VALUE;
        }
        if (words.matches("\\d{1,3}")) {
            return workbench.codebookVersions().seqOf(Integer.parseInt(words));
        }
        FuzzyDate date = FuzzyDate.read(words)
                .orElseThrow(() -> FilterWords.usage(
                        "'%s' is no version.".formatted(words),
                        "Write a number of 'codebook versions', a date such as 2026-03-14, or 'now'."));
        return workbench
                .codebookVersions()
                .seqAt(date.last()
                        .plusDays(1)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant()
                        .minusNanos(1));
    }
}
