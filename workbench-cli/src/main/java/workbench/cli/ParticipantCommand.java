package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "participant",
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds, lists, shows or changes the people who speak.",
        footer = {
            "",
            "Example:",
            "  workbench participant add nurse-i --role \"parish nurse\" --network community-network"
        })
final class ParticipantCommand {
    ParticipantCommand(WorkbenchCommand root) {}
}
