package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.problem.WorkbenchException;
import workbench.rating.NewSummary;
import workbench.rating.RatingScale;
import workbench.rating.Summaries;
import workbench.rating.SummaryOutcome;

@Command(
        name = "set",
        sortOptions = false,
        description =
                "Writes what a case, or one participant in it, says on a construct; there is one such summary, written anew each time.",
        footer = {
            "",
            "Examples:",
            "  workbench summary set --case gull-point --construct cost --participant nurse-i \\",
            "      --text \"Too dear for a small site, she says twice.\" --stamp 00:12:30",
            "  workbench summary set --case gull-point --construct cost --text - --evidence S03@120-180#cost"
        })
final class SummarySetCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--case", required = true, paramLabel = "C", description = "The case.")
    private String ofCase = "";

    @Option(names = "--construct", required = true, paramLabel = "K", description = "The construct.")
    private String construct = "";

    @Option(names = "--text", required = true, paramLabel = "T", description = "Your words; '-' to type them.")
    private String text = "";

    @Option(names = "--participant", paramLabel = "P", description = "Who says so; all of the case if not said.")
    private @Nullable String participant;

    @Option(names = "--stamp", paramLabel = "00:12:30", description = "Where in a recording. Repeatable.")
    private List<String> stamps = new ArrayList<>();

    @Option(
            names = "--evidence",
            paramLabel = "CODING",
            description = "A coding it rests on: an id, or SOURCE@START-END#CODE. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    SummarySetCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var code = workbench.codebooks().lookup().codeInUse(construct);
            RatingScale.unrateable(code).ifPresent(refusal -> {
                throw new WorkbenchException(refusal);
            });
            SummaryOutcome outcome = workbench
                    .summaries()
                    .set(new NewSummary(
                            workbench.cases().find(ofCase).id(),
                            code.id(),
                            participant == null
                                    ? null
                                    : workbench.participants().find(participant).id(),
                            null,
                            null,
                            TypedText.of(text, around),
                            stamps,
                            null,
                            null,
                            workbench.evidence().codings(evidence),
                            null,
                            null,
                            null));
            answer.give(Outcome.row(
                    sentence(outcome), SummaryTable.of(workbench, List.of(outcome.after())), outcome.after()));
        }
        return 0;
    }

    private static String sentence(SummaryOutcome outcome) {
        String id = Summaries.shortId(outcome.after());
        if (outcome.added()) {
            return "Wrote summary %s.".formatted(id);
        }
        if (outcome.unchanged()) {
            return "Summary %s stays as it is.".formatted(id);
        }
        boolean again = outcome.before() != null
                && outcome.before().isRead()
                && !outcome.after().isRead();
        return "Wrote summary %s anew%s.".formatted(id, again ? "; it is a draft again" : "");
    }
}
