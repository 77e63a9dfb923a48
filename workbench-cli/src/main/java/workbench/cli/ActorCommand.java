package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "actor",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Adds, lists, shows, changes or removes actors: those who belong to networks and are tied to others.",
        footer = {"", "Example:", "  workbench actor add engagement-officer --kind person"})
final class ActorCommand {
    ActorCommand(WorkbenchCommand root) {}
}
