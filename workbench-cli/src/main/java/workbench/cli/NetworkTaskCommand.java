package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.network.ActorKind;
import workbench.network.RowKind;

@Command(
        name = "task",
        description =
                "Says who was to do a piece of a network's work at an event, and who did; nobody where that is not said.",
        footer = {
            "",
            "Examples:",
            "  workbench network task implementation-network --what \"engage general practices\" --at 2 --planned commissioning-network",
            "  workbench network task implementation-network --what \"engage general practices\" --at 4 \\",
            "  workbench       --planned commissioning-network --actual provider-network --evidence \"S07@we ended up doing it ourselves\""
        })
final class NetworkTaskCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--what", required = true, paramLabel = "T", description = "The task.")
    private String what = "";

    @Option(names = "--at", required = true, paramLabel = "E", description = "The event.")
    private String at = "";

    @Option(names = "--planned", paramLabel = "ACTOR", description = "The actor or network that was to do it.")
    private @Nullable String planned;

    @Option(names = "--actual", paramLabel = "ACTOR", description = "The actor or network that did it.")
    private @Nullable String actual;

    @Option(names = "--contested", description = "Who does it is disputed.")
    private boolean contested;

    @Option(
            names = "--evidence",
            paramLabel = "EXCERPT",
            description = "The words it rests on: an excerpt's id, SOURCE@START-END or SOURCE@some words. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    NetworkTaskCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            EnteringRows said = new EnteringRows(RowKind.TASK)
                    .with("network", network)
                    .with("event", at)
                    .with("task", what)
                    .with("planned", planned)
                    .with("actual", actual)
                    .with("contested", contested ? "yes" : "no")
                    .withAll("evidence", evidence);
            EnteringRows.enter(workbench, List.of(said.row()), ActorKind.PERSON, around, answer);
        }
        return 0;
    }
}
