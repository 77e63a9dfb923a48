package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.rating.Distinction;
import workbench.rating.MatrixTerms;
import workbench.rating.Verdict;

@Command(
        name = "distinguish",
        sortOptions = false,
        description =
                "Says otherwise than the rule whether a construct tells cases of high and low outcome apart, with the"
                        + " reason; 'rating matrix' shows both. '--as rule' lets the rule speak again.",
        footer = {
            "",
            "Examples:",
            "  workbench rating distinguish engaging --as weak --because \"One high site had no champion to begin with.\"",
            "  workbench rating distinguish engaging --as rule"
        })
final class RatingDistinguishCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CONSTRUCT", description = "Path, end of a path, name or alias.")
    private String construct = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "strong|weak|none|insufficient|rule",
            description = "What the team says.")
    private String as = "";

    @Option(names = "--because", paramLabel = "T", description = "Why; needed unless '--as rule'.")
    private @Nullable String because;

    @Option(
            names = "--order-by",
            paramLabel = "ATTRIBUTE",
            defaultValue = MatrixTerms.OUTCOME,
            description = "By which outcome cases are compared; ${DEFAULT-VALUE} if not said.")
    private String outcome = MatrixTerms.OUTCOME;

    RatingDistinguishCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            if (as.equalsIgnoreCase("rule")) {
                workbench.distinctions().lift(construct, outcome);
                answer.give(Outcome.said("The rule says again whether it distinguishes.")
                        .with("construct", construct)
                        .with("verdict", null));
                return 0;
            }
            Verdict verdict = Verdict.read(as)
                    .orElseThrow(() -> FilterWords.usage(
                            "'%s' is nothing a construct can be.".formatted(as),
                            "Say strong, weak, none, insufficient or rule."));
            Distinction made =
                    workbench.distinctions().set(construct, outcome, verdict, because == null ? "" : because);
            String name = workbench.codebooks().tree().code(made.construct()).path();
            answer.give(Outcome.said("%s by %s: %s, whatever the rule says."
                            .formatted(name, outcome, made.verdict().shown()))
                    .with("id", made.id().toString())
                    .with("construct", name)
                    .with("outcome", outcome)
                    .with("verdict", made.verdict().slug())
                    .with("because", made.because()));
        }
        return 0;
    }
}
