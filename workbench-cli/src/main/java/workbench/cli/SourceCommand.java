package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "source",
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows or changes one source.",
        footer = {
            "",
            "Examples:",
            "  workbench source show S03",
            "  workbench source speakers S03 --map P1=commissioner-a --map Interviewer=researcher"
        })
final class SourceCommand {
    SourceCommand(WorkbenchCommand root) {}
}
