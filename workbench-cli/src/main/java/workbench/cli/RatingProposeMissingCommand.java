package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.id.CodeId;
import workbench.problem.Refusal;
import workbench.rating.RatingResult;
import workbench.rating.Silence;

@Command(
        name = "propose-missing",
        sortOptions = false,
        description = {
            "Tells, for constructs on which a case has nothing coded and nothing summarised, what was not asked from what was"
                    + " asked and not said, by interview guides, questions left out and rapid notes.",
            "Nothing is rated by it: a person accepts, and is the rater."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rating propose-missing --case gull-point",
            "  workbench rating propose-missing --accept gull-point/champions --accept gull-point/cost",
            "  workbench rating propose-missing --case gull-point --accept all"
        })
final class RatingProposeMissingCommand implements Callable<Integer> {
    private static final String ALL = "all";

    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--case", paramLabel = "C", description = "Of this case; of all if not said. Repeatable.")
    private @Nullable List<String> cases;

    @Option(
            names = "--accept",
            paramLabel = "CASE/CONSTRUCT",
            description =
                    "Rates it so, with its grounds as the reason; 'all' accepts all that are proposed. Repeatable.")
    private List<String> accepted = new ArrayList<>();

    RatingProposeMissingCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (accepted.isEmpty()) {
            try (Workbench workbench = study.openToRead()) {
                answer.give(new SilencesPage(workbench, workbench.silences().unrated(asked(workbench))));
            }
            return 0;
        }
        try (Workbench workbench = study.open()) {
            List<Silence> chosen = chosen(workbench, workbench.silences().unrated(asked(workbench)));
            SilenceWords words = SilenceWords.of(workbench);
            RatingResult result = workbench.silences().accept(chosen, words::grounds);
            answer.give(Outcome.said("%s entered as %s's: %d not asked, %d not said."
                            .formatted(
                                    CodedLines.counted(result.changes().size(), "rating"),
                                    workbench.journal().who(),
                                    count(chosen, Silence.Kind.NOT_ASKED),
                                    count(chosen, Silence.Kind.NOT_SAID)))
                    .with("applied", result.changes().size())
                    .with("notAsked", count(chosen, Silence.Kind.NOT_ASKED))
                    .with("notSaid", count(chosen, Silence.Kind.NOT_SAID)));
            result.said().forEach(said -> around.say(CodedLines.sentence(said)));
        }
        return 0;
    }

    private List<Case> asked(Workbench workbench) {
        return cases == null
                ? workbench.cases().all()
                : cases.stream().map(workbench.cases()::find).distinct().toList();
    }

    private List<Silence> chosen(Workbench workbench, List<Silence> proposed) {
        if (accepted.contains(ALL)) {
            return proposed.stream().filter(one -> one.value() != null).toList();
        }
        Set<Silence> chosen = new LinkedHashSet<>();
        accepted.forEach(words -> chosen.add(one(workbench, proposed, words)));
        return List.copyOf(chosen);
    }

    private static Silence one(Workbench workbench, List<Silence> proposed, String words) {
        int slash = words.indexOf('/');
        if (slash <= 0) {
            throw FilterWords.usage(
                    "'%s' names no case and construct.".formatted(words), "Write CASE/CONSTRUCT, or 'all'.");
        }
        Case ofCase = workbench.cases().find(words.substring(0, slash));
        CodeId construct =
                workbench.codebooks().lookup().code(words.substring(slash + 1)).id();
        return proposed.stream()
                .filter(one ->
                        one.ofCase().equals(ofCase.id()) && one.construct().equals(construct))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "Nothing is proposed for '%s': there are words on it, or a rating by you, or an agreed one."
                                .formatted(words),
                        "'rating propose-missing' lists what is."));
    }

    private static long count(List<Silence> silences, Silence.Kind kind) {
        return silences.stream().filter(one -> one.kind() == kind).count();
    }
}
