package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "study",
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows the study as a whole, and describes the intervention it is about.",
        footer = {"", "Example:", "  workbench study show"})
final class StudyCommand {
    StudyCommand(WorkbenchCommand root) {}
}
