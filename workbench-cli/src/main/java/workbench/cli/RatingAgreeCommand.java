package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.rating.EntryTerms;
import workbench.rating.RatingRow;

@Command(
        name = "agree",
        sortOptions = false,
        description =
                "Sets the rating that raters have agreed on, with the reason of the decision; it settles their own,"
                        + " which are kept. It takes two raters, unless '--single-rater' is said.",
        footer = {
            "",
            "Example:",
            "  workbench rating agree --case gull-point --construct available-resources --value -2 \\",
            "      --because \"Two tell instances: RS had not seen S07.\""
        })
final class RatingAgreeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final RatedPlace place = new RatedPlace();

    @Option(names = "--value", required = true, paramLabel = "V", description = "As in 'rating set'.")
    private String value = "";

    @Option(
            names = "--because",
            paramLabel = "T",
            description = "The reason of the decision; '-' reads it. Needed unless nothing was asked or said.")
    private String because = "";

    @Option(
            names = "--evidence",
            paramLabel = "CODING",
            description = "A coding it rests on; all that the raters named if not said. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    @Option(names = "--single-rater", description = "Also where fewer than two raters have rated.")
    private boolean singleRater;

    RatingAgreeCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        RatingRow row = new RatingRow(
                0,
                place.ofCase(),
                place.construct(),
                RatingRow.AGREED,
                value,
                TypedText.of(because, around),
                InfluenceWords.pointers(evidence, around));
        try (Workbench workbench = study.open()) {
            RatingEntered.tell(
                    workbench,
                    workbench.ratings().enter(List.of(row), EntryTerms.agreeing(singleRater)),
                    answer,
                    around);
        }
        return 0;
    }
}
