package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "guide",
        synopsisSubcommandLabel = "COMMAND",
        description = "Brings in, lists or shows interview guides: which questions ask about which constructs.",
        footer = {"", "Example:", "  workbench guide import first-round.csv"})
final class GuideCommand {
    GuideCommand(WorkbenchCommand root) {}
}
