package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.exchange.RatingSheetOptions;
import workbench.rating.DistinguishingRule;
import workbench.rating.MatrixTerms;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingRow;

@Command(
        name = "matrix",
        customSynopsis =
                "workbench rating matrix [--order-by ATTRIBUTE] [--rule separated|gap] [--high V]... [--low V]... [--all] [-o FILE.xlsx]",
        sortOptions = false,
        description = {
            "Lays ratings out, constructs by cases from low to high outcome, and says which constructs tell the cases apart. The"
                    + " .xlsx is for a team to work in: each cell leads to its excerpts, and 'rating import' reads it back.",
            "The outcome is an attribute of cases, given from elsewhere: 'case add NAME --attribute outcome=high'. With two"
                    + " values, or numbers or low and high, the groups are plain; else name them with --high and --low.",
            "Mixed has no number: it is counted, and left out of the comparison, as are missing and not applicable. With fewer"
                    + " than two rated cases in a group data are insufficient."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rating matrix",
            "  workbench rating matrix --rule gap -o ratings.xlsx",
            "  workbench rating matrix --order-by reach --high 77 --high 82 --low 24 --low 31"
        })
final class RatingMatrixCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReaderOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(
            names = "--order-by",
            paramLabel = "ATTRIBUTE",
            description = "The attribute of cases that orders and compares them; 'outcome' if not said.")
    private @Nullable String outcome;

    @Option(
            names = "--rule",
            paramLabel = "separated|gap",
            defaultValue = "separated",
            description = {
                "separated: the ratings of high and low cases do not overlap; strong if all high ones are positive, else weak.",
                "gap: from the best low to the worst high one are 2 steps or more: strong; 1: weak."
            })
    private DistinguishingRule rule = DistinguishingRule.SEPARATED;

    @Option(names = "--high", paramLabel = "V", description = "An outcome that counts as high. Repeatable.")
    private List<String> high = new ArrayList<>();

    @Option(names = "--low", paramLabel = "V", description = "An outcome that counts as low. Repeatable.")
    private List<String> low = new ArrayList<>();

    @Option(names = "--rater", paramLabel = "R", description = "One rater's ratings; the agreed ones if not said.")
    private @Nullable String rater;

    @Option(
            names = "--cells",
            paramLabel = "rating|rating+summary",
            defaultValue = "rating+summary",
            description = "What a cell of the .xlsx holds besides the rating: summaries and rationale, or nothing.")
    private String cells = "";

    @Option(names = "--all", description = "Also constructs and cases that nobody has rated.")
    private boolean all;

    @Option(names = "--identifying", description = "Names participants in the summaries, which are P1, P2 … else.")
    private boolean identifying;

    RatingMatrixCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReaderOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (!List.of("rating", "rating+summary").contains(cells)) {
            throw FilterWords.usage(
                    "'%s' is nothing that cells hold.".formatted(cells), "Say rating or rating+summary.");
        }
        String whose = rater == null || rater.equalsIgnoreCase(RatingRow.AGREED) ? null : rater;
        try (Workbench workbench = study.open()) {
            RatingMatrix matrix = workbench
                    .ratingMatrices()
                    .of(
                            new MatrixTerms(outcome, rule, new HashSet<>(high), new HashSet<>(low), whose, all),
                            workbench.summaryLines(identifying));
            Optional<Path> file = answer.fileOf(Set.of("xlsx"), "ratings");
            if (file.isPresent()) {
                workbench
                        .ratingSheets()
                        .write(
                                around.file(file.get()),
                                matrix,
                                new RatingSheetOptions(cells.equals("rating+summary"), identifying));
                around.sayWritten(file.get());
                around.sayToWhoTypes("'workbench rating import %s --preview' tells what a team changes in it."
                        .formatted(file.get()));
            } else {
                answer.give(new RatingMatrixPage(
                        matrix,
                        RatingWords.of(workbench),
                        around.terminal().output() && answer.file() == null
                                ? around.terminal().columns()
                                : 0));
            }
        }
        return 0;
    }
}
