package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "query",
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps questions by name, so that they can be asked again of the study as it will be then.",
        footer = {
            "",
            "Example:",
            "  workbench query save \"what held the navigators up\" --affects navigator-network --valence -"
        })
final class QueryCommand {
    QueryCommand(WorkbenchCommand root) {}
}
