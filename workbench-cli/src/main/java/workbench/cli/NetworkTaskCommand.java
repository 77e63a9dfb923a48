package workbench.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
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
final class NetworkTaskCommand extends NetworkEntering {
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

    NetworkTaskCommand(WorkbenchCommand root) {
        super(root);
    }

    @Override
    List<EnteringRows> said(Workbench workbench) {
        return List.of(new EnteringRows(RowKind.TASK)
                .with("network", network)
                .with("event", at)
                .with("task", what)
                .with("planned", planned)
                .with("actual", actual)
                .with("contested", contested ? "yes" : "no"));
    }
}
