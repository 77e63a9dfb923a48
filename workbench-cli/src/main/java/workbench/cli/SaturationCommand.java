package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "saturation",
        customSynopsis = "workbench saturation [--base N] [--run N] [--threshold PERCENT] [FILTERS] [-o FILE]",
        sortOptions = false,
        description = "Tells how many new codes each further source brings, in the order of their dates.",
        footer = {
            "",
            "Examples:",
            "  workbench saturation --kind interview",
            "  workbench saturation --kind interview --base 4 --run 2 --threshold 5",
            "",
            "A run of sources that brings at most some share of the codes of the first ones is often taken for saturation",
            "(Guest, Namey and Chen 2020, doi:10.1371/journal.pone.0232076). Runs overlap: each begins one source later."
        })
final class SaturationCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(
            names = "--base",
            paramLabel = "N",
            description = "So many first sources are the measure; ${DEFAULT-VALUE}.")
    private int base = 4;

    @Option(names = "--run", paramLabel = "N", description = "So many sources make a run; ${DEFAULT-VALUE}.")
    private int run = 2;

    @Option(names = "--threshold", paramLabel = "PERCENT", description = "Little enough; ${DEFAULT-VALUE}.")
    private double threshold = 5;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    SaturationCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (base < 1 || run < 1 || !(threshold >= 0 && threshold <= 100)) {
            throw FilterWords.usage(
                    "--base and --run are counted from 1, and --threshold is a percentage.",
                    "Leave them out for 4, 2 and 5.");
        }
        try (Workbench workbench = study.open()) {
            answer.give(new SaturationPage(
                    workbench.coverage().saturation(filters.query(workbench, null)), base, run, threshold));
        }
        return 0;
    }
}
