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
import workbench.text.Names;

@Command(
        name = "set",
        description = "Changes a network: its name, its kind; aliases and origins are added.",
        footer = {
            "",
            "Examples:",
            "  workbench network set commissioning-network --alias \"the board\"",
            "  workbench network set implementation-network --origin commissioning-network --origin provider-network"
        })
final class NetworkSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Its new name; the old one is kept as an alias.")
    private @Nullable String name;

    @Option(names = "--alias", paramLabel = "A", description = "A further name it bears. Repeatable.")
    private List<String> aliases = new ArrayList<>();

    @Option(names = "--origin", paramLabel = "NETWORK", description = "A further network it was formed of. Repeatable.")
    private List<String> origins = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "K", description = "What kind of network it is.")
    private @Nullable String kind;

    NetworkSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Network found = workbench.networks().find(network);
            List<NetworkId> formedOf = origins.stream()
                    .map(words -> workbench.networks().find(words).id())
                    .toList();
            Network changed = workbench.networks().set(found.id(), name, moreAliases(found), formedOf, kind);
            answer.give(Outcome.row(
                    "Changed network " + changed.slug() + ".", NetworkTable.of(workbench, List.of(changed)), changed));
        }
        return 0;
    }

    private List<String> moreAliases(Network old) {
        List<String> more = new ArrayList<>(aliases);
        if (name != null && !Names.same(name, old.name())) {
            more.add(old.name());
        }
        return more;
    }
}
