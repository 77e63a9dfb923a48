package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "excerpt",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Marks words without coding them, and changes an excerpt: its edges, whose words they are, its voice.",
        footer = {"", "Example:", "  workbench excerpt set 0199… --at 1042-1103"})
final class ExcerptCommand {
    ExcerptCommand(WorkbenchCommand root) {}
}
