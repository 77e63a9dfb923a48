package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.network.Actor;
import workbench.network.Membership;
import workbench.network.Network;
import workbench.network.NetworkRecord;
import workbench.problem.Refusal;

@Command(
        name = "leave",
        description = "Says that an actor who belongs to a network leaves it: the last event at which it belongs.",
        footer = {"", "Example:", "  workbench network leave six-navigators --network implementation-network --to 3"})
final class NetworkLeaveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "ACTOR", description = "Its slug, label or alias.")
    private String actor = "";

    @Option(names = "--network", required = true, paramLabel = "N", description = "The network it leaves.")
    private String network = "";

    @Option(names = "--to", required = true, paramLabel = "E", description = "The last event at which it belongs.")
    private String to = "";

    @Option(names = "--evidence", paramLabel = "EXCERPT", description = "The words it rests on. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    NetworkLeaveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Map<String, String> cells =
                    evidence.isEmpty() ? Map.of("to", to) : Map.of("to", to, "evidence", String.join(";", evidence));
            NetworkRecord ended = workbench.configurations().correct(open(workbench), List.of(cells));
            answer.give(EnteringRows.told(
                    workbench,
                    "Ended: %s.".formatted(workbench.configurations().words().of(ended)),
                    ended));
        }
        return 0;
    }

    private Membership open(Workbench workbench) {
        Actor who = workbench.actors().find(actor);
        Network of = workbench.networks().find(network);
        return workbench.configurations().records().memberships().stream()
                .filter(one -> one.actor().equals(who.id()) && one.network().equals(of.id()) && one.to() == null)
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "%s has no open membership in %s.".formatted(who.slug(), of.slug()),
                        "'network show %s' shows who belongs to it.".formatted(of.slug())));
    }
}
