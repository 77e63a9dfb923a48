package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "coding",
        synopsisSubcommandLabel = "COMMAND",
        description = "Changes codings, accepts proposed ones, withdraws others; each keeps its id and its history.",
        footer = {"", "Example:", "  workbench coding set 0199… --valence + --affects provider-network"})
final class CodingCommand {
    CodingCommand(WorkbenchCommand root) {}
}
