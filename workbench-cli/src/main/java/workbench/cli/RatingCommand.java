package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "rating",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Rates constructs in cases, settles what raters differ on, compares cases.",
            "Another's rating stays hidden until two raters have given theirs or one is agreed: a courtesy between colleagues"
                    + " on one folder, so that each judges alone; it is no lock."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rating set --case gull-point --construct available-resources --value -1 \\",
            "      --because \"Little time, and nobody told an instance.\" --evidence 'S03@1042-1103#available-resources'",
            "  workbench rating disagreements",
            "  workbench rating matrix -o ratings.xlsx"
        })
final class RatingCommand {
    RatingCommand(WorkbenchCommand root) {}
}
