package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.id.NetworkId;
import workbench.network.Network;

@Command(
        name = "add",
        description = "Adds a network.",
        footer = {
            "",
            "Examples:",
            "  workbench network add \"Commissioning network\" --alias commissioners",
            "  workbench network add \"Implementation network\" --origin commissioning-network --origin provider-network"
        })
final class NetworkAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NAME", description = "Its name; what people type is made of it.")
    private String name = "";

    @Option(names = "--alias", paramLabel = "A", description = "Another name it bears in the sources. Repeatable.")
    private List<String> aliases = new ArrayList<>();

    @Option(names = "--origin", paramLabel = "NETWORK", description = "A network it was formed of. Repeatable.")
    private List<String> origins = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "K", description = "What kind of network it is, in your own words.")
    private @Nullable String kind;

    NetworkAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            List<NetworkId> formedOf = origins.stream()
                    .map(words -> workbench.networks().find(words).id())
                    .toList();
            Network added = workbench.networks().add(name, aliases, formedOf, kind);
            answer.give(Outcome.row(
                    "Added network " + added.slug() + ".", NetworkTable.of(workbench, List.of(added)), added));
        }
        return 0;
    }
}
