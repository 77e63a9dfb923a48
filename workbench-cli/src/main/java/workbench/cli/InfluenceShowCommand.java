package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "show",
        description = "Shows an influence with the words it rests on, and those that speak against it.",
        footer = {"", "Example:", "  workbench influence show 4/commissioning-network/available-resources"})
final class InfluenceShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "INFLUENCE", description = "EVENT/NETWORK/CODE, an id, or its beginning or end.")
    private String influence = "";

    InfluenceShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(new InfluencePortrait(workbench, workbench.influences().find(influence)));
        }
        return 0;
    }
}
