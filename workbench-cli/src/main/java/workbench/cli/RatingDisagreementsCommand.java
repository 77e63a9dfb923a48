package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;

@Command(
        name = "disagreements",
        sortOptions = false,
        description =
                "Lists where raters differ: what each gave, why, and the words it rests on; and how it was settled, by"
                        + " whom, from what to what.",
        footer = {
            "",
            "Examples:",
            "  workbench rating disagreements --open",
            "  workbench rating disagreements -o decisions.csv"
        })
final class RatingDisagreementsCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReaderOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--open", description = "Only those that are not settled.")
    private boolean open;

    RatingDisagreementsCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReaderOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            RatingWords words = RatingWords.of(workbench);
            DisagreementList list = new DisagreementList(workbench.ratings().book(), words, open);
            answer.give(DisagreementPage.of(
                    workbench,
                    list,
                    words,
                    around.terminal().output() && answer.file() == null
                            ? around.terminal().columns()
                            : 0));
        }
        return 0;
    }
}
