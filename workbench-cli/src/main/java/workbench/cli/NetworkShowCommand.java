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
import workbench.cli.answer.Answer;
import workbench.cli.answer.AnswerOptions;
import workbench.id.EventId;
import workbench.network.Network;

@Command(
        name = "show",
        customSynopsis = "workbench network show NETWORK [--at EVENT | --between E1 E2] [--ids] [OPTIONS]",
        description = {
            "Shows one network and its history; how it is composed at an event; or what changes between two.",
            "Each line names the words it rests on."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network show implementation-network",
            "  workbench network show implementation-network --at 2",
            "  workbench network show implementation-network --between 2 4"
        })
final class NetworkShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--at", paramLabel = "EVENT", description = "Members, ties, focus, states, tasks at that event.")
    private @Nullable String at;

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "EVENT",
            description = "What changes from the first event to the second: who joined, left, changed role; which ties"
                    + " changed; what moved in the division of labour.")
    private List<String> between = new ArrayList<>();

    @Option(names = "--ids", description = "Shows the ids of records, for 'network correct' and 'network remove'.")
    private boolean ids;

    NetworkShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Network found = workbench.networks().find(network);
            answer.give(page(workbench, found));
        }
        return 0;
    }

    private Answer page(Workbench workbench, Network found) {
        if (at != null && !between.isEmpty()) {
            throw FilterWords.usage("'--at' and '--between' ask for two things.", "Say one of them.");
        }
        if (at != null) {
            EventId event = workbench.timeline().find(at).id();
            return ConfigurationPage.of(workbench, workbench.configurations().at(found.id(), event), ids);
        }
        if (between.isEmpty()) {
            return NetworkHistory.of(workbench, found);
        }
        if (between.size() != 2) {
            throw FilterWords.usage("'--between' takes two events.", "Name the earlier and the later one.");
        }
        EventId from = workbench.timeline().find(between.getFirst()).id();
        EventId to = workbench.timeline().find(between.getLast()).id();
        return ConfigurationChangePage.of(workbench, workbench.configurations().between(found.id(), from, to), ids);
    }
}
