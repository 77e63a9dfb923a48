package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "excerpt",
        synopsisSubcommandLabel = "COMMAND",
        description = "Changes an excerpt: its edges, whose words they are, its voice.",
        footer = {"", "Example:", "  workbench excerpt set 0199… --at 1042-1103"})
final class ExcerptCommand {
    ExcerptCommand(WorkbenchCommand root) {}
}
