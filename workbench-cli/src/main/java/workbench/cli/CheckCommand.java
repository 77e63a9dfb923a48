package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Column;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Table;

@Command(
        name = "check",
        description = "Looks whether the study is whole: its texts, originals, excerpts and codings.",
        footer = {"", "Example:", "  workbench check --repair"})
final class CheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--repair", description = "Makes the search index anew; what researchers wrote is never altered.")
    private boolean repair;

    CheckCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = repair ? study.open() : study.openToRead()) {
            if (repair) {
                workbench.reindex();
                around.say("The search index was made anew.");
            }
            List<String> faults = workbench.faults();
            answer.give(new Table<>(List.of(Column.of("fault", fault -> fault)), faults, "The study is whole."));
            return faults.isEmpty() ? 0 : Refusals.REFUSED;
        }
    }
}
