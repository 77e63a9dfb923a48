package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "journal",
        description = "Lists the changes to the study, newest last.",
        footer = {"", "Example:", "  workbench journal --last 5"})
final class JournalCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--last", paramLabel = "N", description = "How many; all of them if not said.")
    private int last;

    JournalCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(JournalTable.of(workbench.journal().last(Math.max(0, last))));
        }
        return 0;
    }
}
