package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "network",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Networks, and how they are composed from event to event: who belongs, how they are tied, what for.",
        footer = {"", "Example:", "  workbench network add \"Commissioning network\" --alias commissioners"})
final class NetworkCommand {
    NetworkCommand(WorkbenchCommand root) {}
}
