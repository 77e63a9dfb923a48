package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "event",
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds, lists, shows or changes the events of the process, and moves their borders.",
        footer = {"", "Example:", "  workbench event add \"Coming together\" --order 1 --from 2021-01 --to 2021-07"})
final class EventCommand {
    EventCommand(WorkbenchCommand root) {}
}
