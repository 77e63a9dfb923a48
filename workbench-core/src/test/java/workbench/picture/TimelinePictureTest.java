package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.Network;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.MonthLine;
import workbench.picture.Chronicle.SourceLine;
import workbench.source.SourceKind;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

class TimelinePictureTest {
    private static final String LONG =
            "A very long title of an event that goes on & on <b>and</b> on, so that no label could ever hold it";

    static @Nullable FuzzyDate date(@Nullable String words) {
        return words == null ? null : FuzzyDate.read(words).orElseThrow();
    }

    static EventLine event(int order, String title, @Nullable String from, @Nullable String to, boolean predicted) {
        Event event = new Event(
                EventId.next(),
                "e" + order,
                title,
                order,
                date(from),
                date(to),
                predicted,
                null,
                null,
                List.of(),
                null);
        return new EventLine(event, null, 3, new Signs(order * 7, 40 - order, 3, 0, 2));
    }

    private static Network network(String name) {
        return new Network(NetworkId.next(), name, name, null, List.of(), List.of());
    }

    private static SourceLine source(int number, SourceKind kind, @Nullable String date, Network... networks) {
        return new SourceLine("S%02d".formatted(number), kind, List.of(networks), date(date), number % 4);
    }

    static Chronicle chronicle(List<EventLine> events, List<SourceLine> sources, List<MonthLine> months) {
        Signs all = months.stream().map(MonthLine::signs).reduce(new Signs(1, 2, 0, 0, 1), Signs::plus);
        return new Chronicle(
                "Tea & talk <harbour>",
                12,
                false,
                events,
                sources,
                months,
                new Signs(0, 1, 0, 0, 0),
                new Signs(1, 2, 0, 0, 1),
                all);
    }

    private static List<SourceLine> sources(int count) {
        Network one = network("Commissioning network");
        Network other = network("שמות ארוכים מאוד של רשת שאין לה סוף ואין לה התחלה");
        Random random = new Random(3);
        List<SourceLine> sources = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String date = random.nextInt(8) == 0
                    ? null
                    : "20%02d-%02d".formatted(20 + random.nextInt(3), 1 + random.nextInt(12));
            SourceKind kind = SourceKind.values()[random.nextInt(3)];
            sources.add(
                    switch (random.nextInt(4)) {
                        case 0 -> source(i, kind, date);
                        case 1 -> source(i, kind, date, one, other);
                        case 2 -> source(i, kind, date, other);
                        default -> source(i, kind, date, one);
                    });
        }
        return sources;
    }

    private static List<MonthLine> months() {
        List<MonthLine> months = new ArrayList<>();
        for (int month = 1; month <= 30; month++) {
            FuzzyDate date = date("20%02d-%02d".formatted(20 + (month - 1) / 12, (month - 1) % 12 + 1));
            months.add(new MonthLine(date, new Signs(month * 3, 90 - month, month % 3, 1, 0)));
        }
        months.add(new MonthLine(date("2021"), new Signs(4, 0, 0, 0, 0)));
        return months;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 12, 40})
    void anyNumberOfEventsIsLegible(int count) {
        List<EventLine> events = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String title = i % 3 == 0 ? LONG + " " + i : "Event number " + i;
            events.add(
                    i % 5 == 4
                            ? event(i, title, null, null, i == count)
                            : event(
                                    i,
                                    title,
                                    "20%02d-%02d".formatted(20 + i / 15, i % 12 + 1),
                                    i % 4 == 0 ? null : "2023",
                                    false));
        }
        for (int sources : new int[] {0, 1, 30, 400}) {
            Scene scene = new TimelinePicture(chronicle(events, sources(sources), months())).scene();
            SceneCheck.isLegible(scene);
            assertThat(SceneCheck.texts(scene)).contains("Timeline of Tea & talk <harbour>");
        }
    }

    @Test
    void aStudyWithoutAnyDateHasItsEventsInOrderAndItsSourcesAside() {
        List<EventLine> events = List.of(
                event(1, "Formation", null, null, false),
                event(2, "Stability", null, null, false),
                event(3, "What comes", null, null, true));
        List<SourceLine> sources =
                List.of(source(1, SourceKind.INTERVIEW, null, network("A")), source(2, SourceKind.DOCUMENT, null));
        Scene scene = new TimelinePicture(chronicle(events, sources, List.of())).scene();
        SceneCheck.isLegible(scene);
        assertThat(SceneCheck.texts(scene))
                .containsSubsequence("1 Formation", "2 Stability", "3 What comes", "predicted")
                .contains("undated", "predicted event", "no network");
    }

    @Test
    void nothingAtAllIsSaid() {
        Chronicle empty =
                new Chronicle("New", 1, false, List.of(), List.of(), List.of(), Signs.NONE, Signs.NONE, Signs.NONE);
        Scene scene = new TimelinePicture(empty).scene();
        assertThat(SceneCheck.texts(scene)).contains("Nothing to show.");
        SceneCheck.isLegible(scene);
    }

    @Test
    void eventsMayOverlapAndKeepARowEach() {
        List<EventLine> events =
                List.of(event(1, "One", "2021-01", "2021-12", false), event(2, "Other", "2021-06", "2022-06", false));
        Scene scene = new TimelinePicture(chronicle(events, List.of(), List.of())).scene();
        List<Box> bands = scene.parts().stream()
                .filter(part -> part.name().startsWith("Event "))
                .map(part -> part.marks().stream()
                        .filter(Mark.Bar.class::isInstance)
                        .map(Mark.Bar.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .box())
                .toList();
        assertThat(bands.get(0).right()).isGreaterThan(bands.get(1).x());
        assertThat(bands.get(0).overlaps(bands.get(1))).isFalse();
    }

    @Test
    void aDayIsNeverPrinted() {
        Scene scene = new TimelinePicture(chronicle(
                        List.of(event(1, "One", "2021-03-14", "2021-04-02", false)),
                        List.of(source(1, SourceKind.INTERVIEW, "2021-03-14", network("A"))),
                        List.of()))
                .scene();
        assertThat(SceneCheck.texts(scene)).contains("2021-03 to 2021-04").noneMatch(words -> words.contains("-14"));
    }

    @Test
    void aDocumentWrittenLongBeforeDoesNotPressTheStudyTogether() {
        Network network = network("A");
        List<SourceLine> sources = List.of(
                source(1, SourceKind.DOCUMENT, "1998", network),
                source(2, SourceKind.INTERVIEW, "2021-01", network),
                source(3, SourceKind.INTERVIEW, "2022-01", network));
        Chronicle chronicle = chronicle(List.of(), sources, List.of());
        TimeSpan span = TimeSpan.of(chronicle).orElseThrow();
        assertThat(span.first().getYear()).isEqualTo(2021);
        Scene scene = new TimelinePicture(chronicle).scene();
        assertThat(SceneCheck.texts(scene)).contains("before");
        SceneCheck.isLegible(scene);
    }
}
