package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "coverage",
        customSynopsis = "workbench coverage [--all] [FILTERS] [-o FILE]",
        sortOptions = false,
        description =
                "Tells which codes were never used, and whether anybody asked; and which rest on one source, one kind of"
                        + " source, one speaker, or on the researcher's word alone.",
        footer = {
            "",
            "Examples:",
            "  workbench coverage",
            "  workbench coverage --event 3 --kind interview",
            "  workbench coverage --codebook network-elements --all",
            "",
            "Looks at the primary codebook and the study's own codes, unless '--codebook' says otherwise. Figures are of each",
            "code alone, without what is below it."
        })
final class CoverageCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--all", description = "Shows what every code rests on, not only those that rest on little.")
    private boolean all;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    CoverageCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(new CoveragePage(
                    workbench.coverage().report(filters.query(workbench, null)), Slugs.of(workbench), all));
        }
        return 0;
    }
}
