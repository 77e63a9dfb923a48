package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "case",
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds, lists, shows or changes what is rated and compared.",
        footer = {"", "Example:", "  workbench case add \"Gull Point\" --kind site --attribute size=small"})
final class CaseCommand {
    CaseCommand(WorkbenchCommand root) {}
}
