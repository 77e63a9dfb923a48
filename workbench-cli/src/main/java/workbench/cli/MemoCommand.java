package workbench.cli;

import picocli.CommandLine.Command;

@Command(
        name = "memo",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Writes down thoughts, tied to one or more of anything, and lists them; 'find --in memos' searches them.",
        footer = {
            "",
            "Example:",
            "  workbench memo add --kind analytic --about event:2 --text \"Scarcity steadies them.\""
        })
final class MemoCommand {
    MemoCommand(WorkbenchCommand root) {}
}
