package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "network",
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds, lists, shows or changes networks.",
        footer = {"", "Example:", "  workbench network add \"Commissioning network\" --alias commissioners"})
final class NetworkCommand {
    NetworkCommand(WorkbenchCommand root) {}
}
