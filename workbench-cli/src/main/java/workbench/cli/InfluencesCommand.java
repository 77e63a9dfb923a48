package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.id.CodeId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.influence.Influence;
import workbench.influence.InfluenceStatus;
import workbench.influence.SignChanges;

@Command(
        name = "influences",
        customSynopsis =
                "workbench influences [--by-network] [--changes [--between E1 E2]] [FILTERS] [-o FILE.docx|.xlsx|.csv|.json]",
        sortOptions = false,
        description = {
            "Shows the influences: by event, each construct with its sign, as the study's Table 3; those accepted and those"
                    + " claimed, unless '--status' says otherwise. 'network' is the network affected.",
            "Networks whose signs differ fold to −/+; '--by-network' shows who gained and who lost."
        },
        footer = {
            "",
            "Examples:",
            "  workbench influences",
            "  workbench influences --by-network --event 4",
            "  workbench influences --changes --network commissioning-network",
            "  workbench influences -o table3.docx                       (or --format docx: influences.docx, here)",
            "  workbench influences --by-network -o influences.csv       can be fed to 'influence import'"
        })
final class InfluencesCommand implements Callable<Integer> {
    private static final Set<String> OF_EXPORTS = Set.of("xlsx", "docx");

    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--by-network", description = "One row for each network affected.")
    private boolean byNetwork;

    @Option(
            names = "--changes",
            description = "What changes from each event to the next: which signs turn, for whom, by which excerpt.")
    private boolean changes;

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "E",
            description = "What changes from one event straight to another.")
    private List<String> between = new ArrayList<>();

    @Option(names = "--event", paramLabel = "E", description = "Those at an event. Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--network", paramLabel = "N", description = "Those on a network. Repeatable.")
    private List<String> networks = new ArrayList<>();

    @Option(names = "--with-origins", description = "'--network' takes in the networks that it was formed of.")
    private boolean withOrigins;

    @Option(names = "--code", paramLabel = "C", description = "Those of a code or one below it. Repeatable.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--exactly", description = "Of the code alone, not of those below it.")
    private boolean exactly;

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "proposed, claimed, accepted, rejected or all; claimed and accepted if not said. Repeatable.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--ids", description = "Shows their ids in the text; JSON and CSV always have them.")
    private boolean ids;

    @Option(
            names = "--identifying",
            description = "Lets a .docx or .xlsx file name participants, files and days. Not for everybody's eyes.")
    private boolean identifying;

    InfluencesCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            List<Influence> all = workbench.influences().all();
            List<Influence> shown = filtered(workbench, all);
            Optional<Path> file = answer.fileOf(OF_EXPORTS, "influences");
            if (changes || !between.isEmpty()) {
                answer.give(new SignChangesPage(
                        workbench,
                        changes(workbench, shown),
                        between.isEmpty() ? workbench.influences().foldedTurns(shown) : List.of()));
            } else if (file.isPresent()) {
                workbench.exports().influences(around.file(file.get()), shown, byNetwork, identifying);
                around.sayWritten(file.get());
            } else if (byNetwork && (ids || asksForOtherStatus())) {
                answer.give(new InfluenceList(workbench, shown, ids));
            } else {
                answer.give(new InfluencesPage(workbench, shown, byNetwork, openProposals(all), ids));
            }
        }
        return 0;
    }

    private boolean asksForOtherStatus() {
        return !statuses.isEmpty();
    }

    private static int openProposals(List<Influence> all) {
        return (int) all.stream()
                .filter(one -> one.status() == InfluenceStatus.PROPOSED)
                .count();
    }

    private List<SignChanges> changes(Workbench workbench, List<Influence> shown) {
        return between.isEmpty()
                ? workbench.influences().changes(shown)
                : List.of(workbench
                        .influences()
                        .changes(
                                shown,
                                workbench.timeline().find(between.getFirst()).id(),
                                workbench.timeline().find(between.getLast()).id()));
    }

    private List<Influence> filtered(Workbench workbench, List<Influence> all) {
        Set<EventId> at = events.stream()
                .map(words -> workbench.timeline().find(words).id())
                .collect(Collectors.toSet());
        Set<NetworkId> on = networks(workbench);
        Set<CodeId> of = codes.stream()
                .map(words -> workbench.codebooks().lookup().code(words).id())
                .flatMap(
                        code -> exactly ? Stream.of(code) : workbench.codebooks().tree().withDescendants(code).stream())
                .collect(Collectors.toSet());
        Set<InfluenceStatus> being = statuses();
        return all.stream()
                .filter(one -> at.isEmpty() || at.contains(one.event()))
                .filter(one -> networks.isEmpty() || on.contains(one.network()))
                .filter(one -> codes.isEmpty() || of.contains(one.code()))
                .filter(one -> being.contains(one.status()))
                .toList();
    }

    private Set<NetworkId> networks(Workbench workbench) {
        return networks.stream()
                .map(words -> workbench.networks().find(words).id())
                .flatMap(named -> withOrigins ? workbench.networks().withOrigins(named).stream() : Stream.of(named))
                .collect(Collectors.toSet());
    }

    private Set<InfluenceStatus> statuses() {
        if (statuses.isEmpty()) {
            return Set.of(InfluenceStatus.CLAIMED, InfluenceStatus.ACCEPTED);
        }
        Set<InfluenceStatus> being = new HashSet<>();
        for (String words : statuses) {
            if (words.strip().equalsIgnoreCase("all")) {
                being.addAll(List.of(InfluenceStatus.values()));
            } else {
                being.add(FilterWords.one(InfluenceStatus.values(), InfluenceStatus::slug, words, "status"));
            }
        }
        return being;
    }
}
