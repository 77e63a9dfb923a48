package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.network.RowKind;

@Command(
        name = "strategy",
        description =
                "Says what a network means to do, step by step; one that takes the place of another is its next version.",
        footer = {
            "",
            "Examples:",
            "  workbench network strategy commissioning-network --at 2 --what \"Six navigators by tender\" --status failed \\",
            "  workbench       --step \"hold a tender | commissioning-network | failed\" --step \"train navigators | provider-network\"",
            "  workbench network strategy implementation-network --at 3 --what \"An engagement officer\" --replaces six-navigators-by-tender"
        })
final class NetworkStrategyCommand extends NetworkEntering {
    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias: the owner.")
    private String network = "";

    @Option(names = "--what", required = true, paramLabel = "T", description = "The strategy.")
    private String what = "";

    @Option(names = "--at", required = true, paramLabel = "E", description = "The event at which it was made.")
    private String at = "";

    @Option(
            names = "--replaces",
            paramLabel = "S",
            description = "The strategy it takes the place of, by slug or text.")
    private @Nullable String replaces;

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "planned, under-way, done, failed or replaced; planned if not said.")
    private @Nullable String status;

    @Option(
            names = "--step",
            paramLabel = "WHAT|OWNER|STATUS",
            description = "A step; its owner (an actor or network) and status may be left out. Repeatable, in order.")
    private List<String> steps = new ArrayList<>();

    NetworkStrategyCommand(WorkbenchCommand root) {
        super(root);
    }

    /** One row a step, as a table of strategies has it. */
    @Override
    List<EnteringRows> said(Workbench workbench) {
        List<EnteringRows> rows = new ArrayList<>();
        for (String step : steps.isEmpty() ? List.of("") : steps) {
            EnteringRows row = new EnteringRows(RowKind.STRATEGY)
                    .with("network", network)
                    .with("event", at)
                    .with("strategy", what)
                    .with("replaces", replaces)
                    .with("status", status);
            rows.add(steps.isEmpty() ? row : withStep(row, step));
        }
        return rows;
    }

    /** A step as typed: {@code WHAT|OWNER|STATUS}. */
    static EnteringRows withStep(EnteringRows row, String step) {
        String[] parts = step.split("\\|", -1);
        if (parts.length > 3) {
            throw FilterWords.usage("'%s' is no step.".formatted(step), "Write WHAT|OWNER|STATUS.");
        }
        return row.with("step", parts[0].strip())
                .with("step_owner", parts.length > 1 ? parts[1].strip() : null)
                .with("step_status", parts.length > 2 ? parts[2].strip() : null);
    }
}
