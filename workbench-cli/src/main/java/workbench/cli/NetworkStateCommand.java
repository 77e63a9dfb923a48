package workbench.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.network.RowKind;

@Command(
        name = "state",
        description = {
            "Says how stable, resilient or ready a network is at an event, as you judge it.",
            "Said again for the same event it is the next step: high at first, then falling."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network state implementation-network --at 2 --quality stability --level high --direction steady \\",
            "  workbench       --because \"roles and money were settled\"",
            "  workbench network state implementation-network --at 2 --quality stability --level high --direction falling \\",
            "  workbench       --because \"the tender failed\" --evidence \"S03@the tender came back empty\""
        })
final class NetworkStateCommand extends NetworkEntering {
    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--at", required = true, paramLabel = "E", description = "The event.")
    private String at = "";

    @Option(
            names = "--step",
            paramLabel = "K",
            description = "Its place within the event, from 1; the next one if not said.")
    private @Nullable String step;

    @Option(names = "--quality", required = true, paramLabel = "Q", description = "stability, resilience or readiness.")
    private String quality = "";

    @Option(names = "--level", required = true, paramLabel = "L", description = "low, medium or high.")
    private String level = "";

    @Option(names = "--direction", required = true, paramLabel = "D", description = "rising, steady or falling.")
    private String direction = "";

    @Option(names = "--because", paramLabel = "T", description = "Why it is judged so.")
    private @Nullable String because;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "Who judges: a participant, a document; the coder if not said.")
    private @Nullable String by;

    NetworkStateCommand(WorkbenchCommand root) {
        super(root);
    }

    @Override
    List<EnteringRows> said(Workbench workbench) {
        return List.of(new EnteringRows(RowKind.STATE)
                .with("network", network)
                .with("event", at)
                .with("step", step)
                .with("quality", quality)
                .with("level", level)
                .with("direction", direction)
                .with("because", because)
                .with("by", by == null ? workbench.journal().who() : by));
    }
}
