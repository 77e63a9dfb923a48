package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Table;
import workbench.source.Participant;

@Command(
        name = "list",
        description = "Lists the participants, by pseudonym.",
        footer = {"", "Examples:", "  workbench participant list", "  workbench participant list --counts"})
final class ParticipantListCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(
            names = "--counts",
            description = "Also in how many sources and turns they speak, and the codings on their words.")
    private boolean counts;

    ParticipantListCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Table<Participant> table =
                    ParticipantTable.of(workbench, workbench.participants().all());
            answer.give(counts ? ParticipantTable.counted(workbench, table) : table);
        }
        return 0;
    }
}
