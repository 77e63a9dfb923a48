package workbench.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.network.RowKind;

@Command(
        name = "focus",
        description =
                "Says what the members of a network agree it is for, at an event; it holds until it is stated anew.",
        footer = {
            "",
            "Example:",
            "  workbench network focus implementation-network --at 1 --is \"bring the tool into routine use\""
        })
final class NetworkFocusCommand extends NetworkEntering {
    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--at", required = true, paramLabel = "E", description = "The event at which it is stated.")
    private String at = "";

    @Option(names = "--is", required = true, paramLabel = "T", description = "The focus, in a sentence.")
    private String is = "";

    NetworkFocusCommand(WorkbenchCommand root) {
        super(root);
    }

    @Override
    List<EnteringRows> said(Workbench workbench) {
        return List.of(new EnteringRows(RowKind.FOCUS)
                .with("network", network)
                .with("event", at)
                .with("focus", is));
    }
}
