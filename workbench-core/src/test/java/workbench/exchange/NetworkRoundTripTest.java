package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import workbench.Workbench;
import workbench.network.Entry;
import workbench.network.NetworkOutcome;
import workbench.network.NetworkRow;
import workbench.network.RowKind;
import workbench.network.RowPlace;
import workbench.problem.WorkbenchException;
import workbench.study.NewStudy;
import workbench.timeline.NewEvent;

/** What is said of networks, written as tables and brought in again, is what it was. */
class NetworkRoundTripTest {
    private static final List<String> PARTIES = List.of("n-one", "n-two", "Actor A", "Actor, B", "'=Actor C");
    private static final List<String> ACTORS = PARTIES.subList(2, 5);
    private static final NetworkSelection ALL = new NetworkSelection(null, null);

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void tablesReadBackChangeNothingAndMakeTheSameStudyAnew(@ForAll("rows") List<NetworkRow> rows) throws IOException {
        Path folder = Files.createTempDirectory("round-trip");
        try (Workbench study = study(folder.resolve("one"));
                Workbench other = study(folder.resolve("two"))) {
            for (NetworkRow row : rows) { // those that contradict what stands are refused, one by one
                enter(study, List.of(row));
            }
            study.networkFiles().tables(folder.resolve("out"), ALL);

            NetworkOutcome again = enter(
                    study, NetworkTables.read(List.of(folder.resolve("out"))).rows());
            assertThat(again).isNotNull();
            assertThat(again.added() + again.changed()).isZero();
            assertThat(enter(
                            other,
                            NetworkTables.read(List.of(folder.resolve("out"))).rows()))
                    .isNotNull();
            other.networkFiles().tables(folder.resolve("again"), ALL);
            assertThat(texts(folder.resolve("again"))).isEqualTo(texts(folder.resolve("out")));
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(one -> one.toFile().delete());
            }
        }
    }

    private static @org.jspecify.annotations.Nullable NetworkOutcome enter(Workbench study, List<NetworkRow> rows) {
        try {
            return study.configurations().enter(rows, Entry.tables(false));
        } catch (WorkbenchException refused) {
            return null;
        }
    }

    private static Workbench study(Path folder) {
        Workbench study = Workbench.create(folder, new NewStudy("Trip", "en", List.of(), "AB"));
        study.networks().add("n-one", List.of(), List.of(), null);
        study.networks().add("n-two", List.of("second"), List.of(), "kind");
        for (int i = 1; i <= 4; i++) {
            study.timeline().add(new NewEvent("Event number " + i, i, null, null, null, null, null));
        }
        return study;
    }

    private static Map<String, List<String>> texts(Path folder) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(
                        file.getFileName().toString(),
                        Files.readString(file).lines().sorted().toList());
            }
        }
        return texts;
    }

    @Provide
    Arbitrary<List<NetworkRow>> rows() {
        return Arbitraries.oneOf(membership(), tie(), focus(), state(), strategy(), task())
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Arbitrary<String> events() {
        return Arbitraries.of("1", "2", "3", "4");
    }

    private static Arbitrary<String> eventsOrNone() {
        return Arbitraries.of("", "", "2", "3", "4");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "", "plain", "two words, and a comma", "=1+1", "'=quoted", "a \"quote\"\nand a line", "ж ; ü", "-");
    }

    private static Arbitrary<String> someWords() {
        return words().filter(one -> !one.isEmpty() && !one.equals("-"));
    }

    private static Arbitrary<String> networks() {
        return Arbitraries.of("n-one", "n-two");
    }

    private static NetworkRow row(RowKind kind, String... cells) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            map.put(cells[i], cells[i + 1]);
        }
        return new NetworkRow(kind, new RowPlace("made.csv", 2), map);
    }

    private static Arbitrary<NetworkRow> membership() {
        return Combinators.combine(Arbitraries.of(ACTORS), networks(), words(), events(), eventsOrNone(), words())
                .as((actor, network, role, from, to, how) -> row(
                        RowKind.MEMBERSHIP,
                        "actor",
                        actor,
                        "network",
                        network,
                        "role",
                        role,
                        "from",
                        from,
                        "to",
                        to,
                        "how",
                        how));
    }

    private static Arbitrary<NetworkRow> tie() {
        return Combinators.combine(
                        Arbitraries.of(PARTIES),
                        Arbitraries.of(PARTIES),
                        Arbitraries.of("transactional", "collaborative", "=x"),
                        Arbitraries.of("yes", "no"),
                        events(),
                        eventsOrNone())
                .as((a, b, type, directed, from, to) ->
                        row(RowKind.TIE, "a", a, "b", b, "type", type, "directed", directed, "from", from, "to", to));
    }

    private static Arbitrary<NetworkRow> focus() {
        return Combinators.combine(networks(), events(), someWords())
                .as((network, event, focus) -> row(RowKind.FOCUS, "network", network, "event", event, "focus", focus));
    }

    private static Arbitrary<NetworkRow> state() {
        return Combinators.combine(
                        networks(),
                        events(),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of("stability", "resilience"),
                        Arbitraries.of("low", "high"),
                        Arbitraries.of("rising", "falling"),
                        words())
                .as((network, event, step, quality, level, direction, because) -> row(
                        RowKind.STATE,
                        "network",
                        network,
                        "event",
                        event,
                        "step",
                        step,
                        "quality",
                        quality,
                        "level",
                        level,
                        "direction",
                        direction,
                        "because",
                        because));
    }

    private static Arbitrary<NetworkRow> strategy() {
        return Combinators.combine(
                        networks(),
                        events(),
                        Arbitraries.of("a tender", "an officer", "two sizes: train, or refer"),
                        Arbitraries.of("", "a tender", "an officer"),
                        Arbitraries.of("planned", "under-way", "failed"),
                        words(),
                        Arbitraries.of("", "n-one", "Actor A"))
                .as((network, event, strategy, replaces, status, step, owner) -> row(
                        RowKind.STRATEGY,
                        "network",
                        network,
                        "event",
                        event,
                        "strategy",
                        strategy,
                        "replaces",
                        replaces,
                        "status",
                        status,
                        "step",
                        step,
                        "step_owner",
                        step.isEmpty() ? "" : owner));
    }

    private static Arbitrary<NetworkRow> task() {
        return Combinators.combine(
                        networks(),
                        events(),
                        someWords(),
                        Arbitraries.of("", "n-one", "n-two"),
                        Arbitraries.of("", "n-one", "Actor A"),
                        Arbitraries.of("yes", "no", ""))
                .as((network, event, task, planned, actual, contested) -> row(
                        RowKind.TASK,
                        "network",
                        network,
                        "event",
                        event,
                        "task",
                        task,
                        "planned",
                        planned,
                        "actual",
                        actual,
                        "contested",
                        contested));
    }
}
