package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "codebook",
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows codebooks, brings them in and out, and changes the study's own codes.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook show cfir-2009",
            "  workbench codebook show available-resources",
            "  workbench codebook add \"Waiting\" --under engaging --definition \"Time lost to others\"",
            "",
            "A framework's codes are frozen: the study lays its own words over them ('overlay') and adds codes below them."
        })
final class CodebookCommand {
    CodebookCommand(WorkbenchCommand root) {}
}
