package workbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.rating.RatingBook;
import workbench.rating.RatingRow;
import workbench.rating.SeenRating;

@Command(
        name = "ratings",
        sortOptions = false,
        description = {
            "Lists ratings, one a row: each rater's latest, and what is agreed. The CSV can be fed to 'rating import'.",
            "What another has rated reads 'hidden' until two raters have rated that construct in that case, or it is agreed."
        },
        footer = {
            "",
            "Examples:",
            "  workbench ratings --agreed",
            "  workbench ratings --case gull-point --construct available-resources --words",
            "  workbench ratings --rater MK --history -o mk.csv"
        })
final class RatingsCommand implements Callable<Integer> {
    @Mixin
    private final ReaderOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(
            names = "--rater",
            paramLabel = "R",
            description = "Only this rater's ('agreed': the consensus). Repeatable.")
    private List<String> raters = new ArrayList<>();

    @Option(names = "--agreed", description = "Only those that are agreed.")
    private boolean agreed;

    @Option(names = "--case", paramLabel = "C", description = "Only of this case. Repeatable.")
    private List<String> cases = new ArrayList<>();

    @Option(
            names = "--construct",
            paramLabel = "K",
            description = "Only of this construct and what is below. Repeatable.")
    private List<String> constructs = new ArrayList<>();

    @Option(names = "--history", description = "With all that was superseded or withdrawn, oldest first.")
    private boolean history;

    @Option(names = "--words", description = "With the excerpts they rest on.")
    private boolean excerpts;

    RatingsCommand(WorkbenchCommand root) {
        this.study = new ReaderOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            RatingWords words = RatingWords.of(workbench);
            RatingBook book = workbench.ratings().book();
            List<SeenRating> found = (history ? book.all() : book.current())
                    .stream().filter(wanted(workbench)).sorted(words::compare).toList();
            answer.give(
                    excerpts
                            ? new RatingPage(workbench, words, found, history)
                            : RatingTable.of(words, found, history));
        }
        return 0;
    }

    private Predicate<SeenRating> wanted(Workbench workbench) {
        Set<CaseId> ofCases = new HashSet<>();
        cases.forEach(words -> ofCases.add(workbench.cases().find(words).id()));
        Set<CodeId> ofConstructs = new HashSet<>();
        constructs.forEach(words -> ofConstructs.addAll(workbench
                .codebooks()
                .tree()
                .withDescendants(workbench.codebooks().lookup().code(words).id())));
        Set<@Nullable Object> byRaters = new HashSet<>();
        for (String words : raters) {
            byRaters.add(
                    words.strip().equalsIgnoreCase(RatingRow.AGREED)
                            ? RatingRow.AGREED
                            : workbench.coders().find(words).id());
        }
        if (agreed) {
            byRaters.add(RatingRow.AGREED);
        }
        return one -> (ofCases.isEmpty() || ofCases.contains(one.rating().ofCase()))
                && (ofConstructs.isEmpty() || ofConstructs.contains(one.rating().construct()))
                && (byRaters.isEmpty()
                        || byRaters.contains(
                                one.rating().agreed()
                                        ? RatingRow.AGREED
                                        : one.rating().rater()));
    }
}
