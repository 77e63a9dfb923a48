package workbench.question;

import java.util.Comparator;
import java.util.List;
import workbench.network.State;

/** How stability, resilience and readiness went, and what was done when it fell. */
record StatesOverTime(String name, int number, String words, boolean fallsOnly) implements Question {
    static StatesOverTime stability() {
        return new StatesOverTime(
                "stability",
                20,
                "What is the evidence that stability (resilience, readiness) rose or fell between events, and who noticed?",
                false);
    }

    static StatesOverTime falls() {
        return new StatesOverTime(
                "after-falls", 21, "What was done after each fall, by whom, and how long until progress?", true);
    }

    @Override
    public String options() {
        return "--network NETWORK --between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<State> all = material.configurations().records().states().stream()
                .filter(state -> asking.networks().isEmpty()
                        || asking.networks().stream()
                                .anyMatch(network -> network.id().equals(state.network())))
                .sorted(Comparator.comparing(
                                (State state) -> names.network(state.network()).slug())
                        .thenComparing(State::quality)
                        .thenComparingInt(state -> names.event(state.event()).ordinal())
                        .thenComparingInt(State::step))
                .toList();
        List<State> told = all.stream()
                .filter(state -> !fallsOnly || state.direction() == State.Direction.FALLING)
                .filter(state -> asking.events().isEmpty()
                        || asking.events().stream().anyMatch(event -> event.id().equals(state.event())))
                .toList();
        RecordEvidence evidence = RecordEvidence.ofExcerpts(
                material, names, told.stream().map(State::evidence).toList(), asking.evidencePerLine());
        List<String> columns = fallsOnly
                ? List.of(
                        "network", "quality", "event", "level", "because", "judgedBy", "newStrategies", "nextProgress")
                : List.of("network", "quality", "event", "level", "because", "judgedBy");
        return new Answer(
                told.isEmpty()
                        ? "No such state is on record."
                        : "%d judgements%s.".formatted(told.size(), fallsOnly ? " say that something fell" : ""),
                columns,
                told.stream()
                        .map(state ->
                                fallsOnly ? fall(material, state, all, names, evidence) : line(state, names, evidence))
                        .toList(),
                List.of("A state is a judgement that somebody entered; the program computes none."),
                List.of("network show NETWORK --between E1 E2"));
    }

    private static Answer.Line line(State state, Naming names, RecordEvidence evidence) {
        return Answer.Line.of(
                evidence.of(state.evidence()),
                state.evidence().size(),
                names.network(state.network()).slug(),
                state.quality().slug(),
                "%s, step %d".formatted(names.event(state.event()).slug(), state.step()),
                "%s, %s".formatted(state.level().slug(), state.direction().slug()),
                listed(state.because()),
                listed(state.by()));
    }

    private static List<String> listed(@org.jspecify.annotations.Nullable String words) {
        return words == null ? List.of() : List.of(words);
    }

    private static Answer.Line fall(
            Material material, State state, List<State> all, Naming names, RecordEvidence evidence) {
        int fell = names.event(state.event()).ordinal();
        List<String> strategies = material.configurations().records().strategies().stream()
                .filter(strategy -> strategy.network().equals(state.network()))
                .filter(strategy -> names.event(strategy.event()).ordinal() >= fell)
                .map(strategy -> "%s (event %d)"
                        .formatted(
                                strategy.what(), names.event(strategy.event()).ordinal()))
                .toList();
        List<String> progress = all.stream()
                .filter(next -> next.network().equals(state.network()) && next.quality() == state.quality())
                .filter(next -> next.direction() == State.Direction.RISING)
                .filter(next -> isAfter(next, state, names))
                .map(next -> "rising at event %d, %d events later"
                        .formatted(
                                names.event(next.event()).ordinal(),
                                names.event(next.event()).ordinal() - fell))
                .limit(1)
                .toList();
        return Answer.Line.of(
                evidence.of(state.evidence()),
                state.evidence().size(),
                names.network(state.network()).slug(),
                state.quality().slug(),
                "%s, step %d".formatted(names.event(state.event()).slug(), state.step()),
                "%s, %s".formatted(state.level().slug(), state.direction().slug()),
                listed(state.because()),
                listed(state.by()),
                strategies,
                progress.isEmpty() ? List.of("none on record") : progress);
    }

    private static boolean isAfter(State next, State state, Naming names) {
        int one = names.event(next.event()).ordinal();
        int other = names.event(state.event()).ordinal();
        return one > other || (one == other && next.step() > state.step());
    }
}
