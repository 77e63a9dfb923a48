package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "rapid",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Takes notes by construct during an interview: writes the template, and brings the filled one in.",
        footer = {"", "Example:", "  workbench rapid template --for nurse-i --guide first-round -o nurse-i.xlsx"})
final class RapidCommand {
    RapidCommand(WorkbenchCommand root) {}
}
