package workbench.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.network.ActorKind;
import workbench.network.RowKind;

@Command(
        name = "join",
        description = {
            "Says that an actor belongs to a network, from an event on or up to another.",
            "Somebody who leaves: 'network leave'. A new role is a further membership from the event at which it begins."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network join commissioner-a --network implementation-network --role lead --from 1",
            "  workbench network join six-navigators --kind group --network implementation-network --from 2 --to 3 \\",
            "  workbench       --how \"hired by the tender\" --evidence \"S03@six of them would start in May\""
        })
final class NetworkJoinCommand extends NetworkEntering {
    @Parameters(paramLabel = "ACTOR", description = "Its slug, label or alias; made when new.")
    private String actor = "";

    @Option(names = "--network", required = true, paramLabel = "N", description = "The network it belongs to.")
    private String network = "";

    @Option(names = "--role", paramLabel = "R", description = "Its role there.")
    private @Nullable String role;

    @Option(names = "--from", required = true, paramLabel = "E", description = "The first event at which it belongs.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "E",
            description = "The last event at which it belongs; not said while it goes on.")
    private @Nullable String to;

    @Option(names = "--how", paramLabel = "T", description = "How it was enrolled: by whom, with what argument.")
    private @Nullable String how;

    @Mixin
    private final NewActors newActors = new NewActors();

    NetworkJoinCommand(WorkbenchCommand root) {
        super(root);
    }

    @Override
    List<EnteringRows> said(Workbench workbench) {
        return List.of(new EnteringRows(RowKind.MEMBERSHIP)
                .with("actor", actor)
                .with("network", network)
                .with("role", role)
                .with("from", from)
                .with("to", to)
                .with("how", how));
    }

    @Override
    ActorKind newActors() {
        return newActors.kind();
    }
}
