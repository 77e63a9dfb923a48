package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerFormat;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;
import workbench.problem.Problem;

@Command(
        name = "withdraw",
        description =
                "Takes codings out of every count; they stay in the study with their history. The other half of a linked act"
                        + " (role and characteristic) goes too.",
        footer = {"", "Example:", "  workbench coding withdraw 0199…"})
final class CodingWithdrawCommand implements Callable<Integer>, AnswersRefusals {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodingIds codings;

    @Option(names = "--half", description = "Of a linked act (role and characteristic) this half alone.")
    private boolean half;

    CodingWithdrawCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.codings = new CodingIds(root.around());
    }

    @Override
    public Integer call() {
        List<CodingId> ids = codings.ids();
        try (Workbench workbench = study.open()) {
            answer.give(CodingChange.of(
                    workbench,
                    ids,
                    () -> half
                            ? workbench.codings().withdrawAlone(ids)
                            : workbench.codings().withdraw(ids),
                    "withdrawn"));
        }
        return 0;
    }

    @Override
    public void answerRefusal(List<? extends Problem> problems) {
        if (answer.format() == AnswerFormat.JSON) {
            answer.give(CodingAnswer.refused(problems));
        }
    }
}
