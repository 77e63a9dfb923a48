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
        name = "tie",
        description = {
            "Says how two actors or networks are tied, from an event on or up to another.",
            "A tie that changes its type is said again from the event at which the new type begins: the open one before it ends"
                    + " there."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network tie commissioning-network provider-network --type transactional --from 2",
            "  workbench network tie commissioning-network provider-network --type collaborative --from 4",
            "  workbench network tie lead-nurse commissioner-a --type reports-to --directed --from 1"
        })
final class NetworkTieCommand extends NetworkEntering {
    @Parameters(index = "0", paramLabel = "A", description = "An actor or a network; an actor is made when new.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(
            names = "--type",
            required = true,
            paramLabel = "T",
            description = "transactional, collaborative, or another word of the study's.")
    private String type = "";

    @Option(names = "--directed", description = "It runs from A to B only.")
    private boolean directed;

    @Option(names = "--from", required = true, paramLabel = "E", description = "The first event at which it holds.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "E",
            description = "The last event at which it holds; not said while it goes on.")
    private @Nullable String to;

    @Mixin
    private final NewActors newActors = new NewActors();

    NetworkTieCommand(WorkbenchCommand root) {
        super(root);
    }

    @Override
    List<EnteringRows> said(Workbench workbench) {
        return List.of(new EnteringRows(RowKind.TIE)
                .with("a", a)
                .with("b", b)
                .with("type", type)
                .with("directed", directed ? "yes" : "no")
                .with("from", from)
                .with("to", to));
    }

    @Override
    ActorKind newActors() {
        return newActors.kind();
    }
}
