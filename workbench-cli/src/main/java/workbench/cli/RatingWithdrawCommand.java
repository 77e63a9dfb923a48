package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.rating.RatingRow;

@Command(
        name = "withdraw",
        sortOptions = false,
        description = "Takes a rating back; 'ratings --history' goes on to show it.",
        footer = {
            "",
            "Examples:",
            "  workbench rating withdraw --case gull-point --construct cost --because \"Rated in the wrong case.\"",
            "  workbench rating withdraw --case gull-point --construct cost --agreed"
        })
final class RatingWithdrawCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final RatedPlace place = new RatedPlace();

    @Option(names = "--rater", paramLabel = "R", description = "Whose; that of the one who acts if not said.")
    private String rater = "";

    @Option(names = "--agreed", description = "What was agreed; raters' own stay.")
    private boolean agreed;

    @Option(names = "--because", paramLabel = "T", description = "Why.")
    private String because = "";

    RatingWithdrawCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var result = workbench
                    .ratings()
                    .withdraw(place.ofCase(), place.construct(), agreed ? RatingRow.AGREED : rater, because);
            RatingEntered.tell(workbench, result, answer, around);
        }
        return 0;
    }
}
