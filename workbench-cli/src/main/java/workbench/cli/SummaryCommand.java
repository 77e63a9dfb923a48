package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "summary",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Writes, checks, shows or brings in summaries: what a case, or a participant in it, says on a construct.",
        footer = {
            "",
            "Example:",
            "  workbench summary set --case gull-point --construct cost --participant nurse-i --text \"Too dear, she says.\""
        })
final class SummaryCommand {
    SummaryCommand(WorkbenchCommand root) {}
}
