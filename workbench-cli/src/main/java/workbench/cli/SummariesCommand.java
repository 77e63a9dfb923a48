package workbench.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.ParticipantId;
import workbench.rating.Summary;
import workbench.rating.SummaryStatus;

@Command(
        name = "summaries",
        sortOptions = false,
        description = "Lists summaries, case by case in framework order; the CSV can be fed to 'summary import'.",
        footer = {
            "",
            "Examples:",
            "  workbench summaries --case gull-point",
            "  workbench summaries --construct available-resources --status draft",
            "  workbench summaries -o summaries.csv"
        })
final class SummariesCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--case", paramLabel = "C", description = "Of this case. Repeatable.")
    private @Nullable List<String> cases;

    @Option(names = "--construct", paramLabel = "K", description = "On this construct or one below it. Repeatable.")
    private @Nullable List<String> constructs;

    @Option(
            names = "--participant",
            paramLabel = "P",
            description = "Of this participant; 'all' for those of all of a case. Repeatable.")
    private @Nullable List<String> participants;

    @Option(names = "--status", paramLabel = "S", description = "draft, checked or changed. Repeatable.")
    private @Nullable List<String> statuses;

    SummariesCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(SummariesPage.of(workbench, found(workbench)));
        }
        return 0;
    }

    private List<Summary> found(Workbench workbench) {
        Set<CaseId> ofCases = new HashSet<>();
        Set<CodeId> on = new HashSet<>();
        Set<@Nullable ParticipantId> who = new HashSet<>();
        Set<SummaryStatus> states = new HashSet<>();
        each(cases, words -> ofCases.add(workbench.cases().find(words).id()));
        each(
                constructs,
                words -> on.addAll(workbench
                        .codebooks()
                        .tree()
                        .withDescendants(
                                workbench.codebooks().lookup().code(words).id())));
        each(
                participants,
                words -> who.add(
                        words.equals("all")
                                ? null
                                : workbench.participants().find(words).id()));
        each(
                statuses,
                words -> states.add(
                        FilterWords.one(SummaryStatus.values(), SummaryStatus::slug, words, "status of a summary")));
        return workbench.summaries().all().stream()
                .filter(one -> cases == null || ofCases.contains(one.ofCase()))
                .filter(one -> constructs == null || on.contains(one.construct()))
                .filter(one -> participants == null || who.contains(one.participant()))
                .filter(one -> statuses == null || states.contains(one.status()))
                .sorted(order(workbench))
                .toList();
    }

    private static void each(@Nullable List<String> words, java.util.function.Consumer<String> taker) {
        if (words != null) {
            words.forEach(taker);
        }
    }

    /** By case, by construct in framework order, those of all of a case first. */
    private static Comparator<Summary> order(Workbench workbench) {
        Map<Object, Integer> places = new HashMap<>();
        workbench.cases().all().forEach(one -> places.put(one.id(), places.size()));
        workbench.codebooks().tree().codes().forEach(code -> places.put(code.id(), places.size()));
        workbench.participants().all().forEach(one -> places.put(one.id(), places.size()));
        return Comparator.comparingInt((Summary one) -> places.getOrDefault(one.ofCase(), 0))
                .thenComparingInt(one -> places.getOrDefault(one.construct(), 0))
                .thenComparingInt(one -> one.participant() == null ? -1 : places.getOrDefault(one.participant(), 0));
    }
}
