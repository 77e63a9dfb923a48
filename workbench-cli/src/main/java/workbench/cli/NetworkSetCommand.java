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
import workbench.network.Network;
import workbench.text.Names;

@Command(
        name = "set",
        description = "Changes a network: its name, its kind; aliases are added.",
        footer = {"", "Example:", "  workbench network set commissioning-network --alias \"the board\""})
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
            Network changed = workbench.networks().set(found.id(), name, moreAliases(found), kind);
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
