package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.timeline.EventArrival;

@Command(
        name = "import",
        description = "Adds events from a table, and alters those that stand; all or none.",
        footer = {
            "",
            "Example:",
            "  workbench event import events.csv",
            "",
            "The CSV has the column 'event' (a title) and any of order, from, to, predicted (yes or no), key_points, case,",
            "phase and networks (joined by ';'). An empty cell says nothing. The same file may come again."
        })
final class EventImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.csv", description = "The table.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    EventImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            EventArrival arrival = workbench.timeline().take(EventCsv.read(around.file(file), workbench));
            answer.give(Outcome.said("Added %s, changed %d, %d stood already."
                            .formatted(
                                    CodedLines.counted(arrival.added(), "event"),
                                    arrival.altered(),
                                    arrival.unchanged()))
                    .with("applied", arrival.added())
                    .with("altered", arrival.altered())
                    .with("unchanged", arrival.unchanged()));
        }
        return 0;
    }
}
