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
        name = "set",
        sortOptions = false,
        description = {
            "Rates a construct in a case; a rating you gave before is superseded and kept.",
            "A rating is the influence the construct has on the case: −2 clearly hinders, −1 somewhat, 0 no influence, +1"
                    + " somewhat helps, +2 clearly helps; mixed (X): in both directions. High complexity that hinders is −; no sign is"
                    + " turned by the program. not-asked, not-said: nothing to rate. not-applicable: it has no meaning in this case."
                    + " E (external) or I (internal): for constructs that the codebook marks as nominal.",
            "1 or 2 depends on how concrete and how shared the accounts are, not on how often the code occurs."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rating set --case gull-point --construct available-resources --value -1 \\",
            "      --because \"Little time; said in passing.\" --evidence 'S03@1042-1103#available-resources'",
            "  workbench rating set --case gull-point --construct cost --value not-asked"
        })
final class RatingSetCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final RatedPlace place = new RatedPlace();

    @Option(
            names = "--value",
            required = true,
            paramLabel = "V",
            description = "-2, -1, 0, +1, +2, mixed, not-asked, not-said, not-applicable; E or I where nominal.")
    private String value = "";

    @Option(names = "--rater", paramLabel = "R", description = "Who rates; the one who acts if not said.")
    private String rater = "";

    @Option(
            names = "--because",
            paramLabel = "T",
            description = "The rationale; '-' reads it. Needed unless nothing was asked or said.")
    private String because = "";

    @Option(
            names = "--evidence",
            paramLabel = "CODING",
            description =
                    "A coding it rests on: id, SOURCE@START-END#CODE, or '-' for ids on standard input. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    RatingSetCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (rater.strip().equalsIgnoreCase(RatingRow.AGREED)) {
            throw FilterWords.usage("'agreed' is no rater.", "'rating agree' sets what raters have agreed on.");
        }
        RatingRow row = new RatingRow(
                0,
                place.ofCase(),
                place.construct(),
                rater,
                value,
                TypedText.of(because, around),
                InfluenceWords.pointers(evidence, around));
        try (Workbench workbench = study.open()) {
            RatingEntered.tell(workbench, workbench.ratings().enter(List.of(row), EntryTerms.SET), answer, around);
        }
        return 0;
    }
}
