package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "influence",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Judges influences: at an event, what a code speaks of helped or hindered a network. There is one for each event,"
                    + " network affected and code; with evidence it is accepted, without it can only be claimed.",
            "'influences' shows them as a table."
        },
        footer = {
            "",
            "Example:",
            "  workbench influence propose",
            "  workbench influence accept 2/provider-network/cost"
        })
final class InfluenceCommand {
    InfluenceCommand(WorkbenchCommand root) {}
}
