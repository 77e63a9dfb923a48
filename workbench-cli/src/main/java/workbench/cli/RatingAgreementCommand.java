package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.agreement.RatingAgreement;
import workbench.agreement.Weights;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "agreement",
        sortOptions = false,
        description = {
            "Measures how far raters agree: percent, Cohen's kappa, weighted kappa, Krippendorff's alpha (ordinal); by pair of"
                    + " raters, construct and case.",
            "Compared is what each gave before seeing the other's. Mixed, missing and not applicable are no places on a scale:"
                    + " they count in percent and Cohen's kappa, and are left out of the others. The list of disagreements says more"
                    + " than any figure."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rating agreement",
            "  workbench rating agreement --weights quadratic --latest --format json"
        })
final class RatingAgreementCommand implements Callable<Integer> {
    @Mixin
    private final ReaderOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(
            names = "--weights",
            paramLabel = "linear|quadratic",
            description = "How much a difference of several steps counts; both if not said.")
    private @Nullable Weights weights;

    @Option(names = "--latest", description = "Compares ratings as they stand now, changed after talk or not.")
    private boolean latest;

    RatingAgreementCommand(WorkbenchCommand root) {
        this.study = new ReaderOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(new AgreementPage(
                    RatingAgreement.of(workbench.ratings().book(), !latest),
                    RatingWords.of(workbench),
                    weights,
                    !latest));
        }
        return 0;
    }
}
