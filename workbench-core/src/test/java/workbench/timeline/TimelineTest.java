package workbench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.cases.Case;
import workbench.id.CaseId;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

class TimelineTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Timeline timeline;

    @BeforeEach
    void twoEvents() {
        study = new FieldStudy(folder);
        timeline = study.workbench().timeline();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static NewEvent event(String title, @Nullable Integer order, @Nullable CaseId ofCase) {
        return new NewEvent(title, order, null, null, null, null, ofCase);
    }

    private static NewEvent dates(@Nullable String from, @Nullable String to) {
        return new NewEvent(null, null, date(from), date(to), null, null, null);
    }

    private static @Nullable FuzzyDate date(@Nullable String words) {
        return words == null ? null : FuzzyDate.read(words).orElseThrow();
    }

    private List<String> titles(@Nullable CaseId ofCase) {
        return timeline.of(ofCase).stream()
                .map(one -> one.ordinal() + " " + one.title())
                .toList();
    }

    private Case caseOf(String name) {
        return study.workbench().cases().add(name, "site", Map.of());
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String... words) {
        assertThatThrownBy(work).isInstanceOf(WorkbenchException.class).satisfies(thrown -> {
            var problem = ((WorkbenchException) thrown).problems().getFirst();
            assertThat(problem.what() + " " + problem.remedy()).contains(words);
        });
    }

    @Test
    void anOrderThatIsTakenOrLeavesAGapIsRefusedNamingTheNextFreeOne() {
        refused(() -> timeline.add(event("Third", 2, null)), "Event 2 exists", "next free one is 3", "--insert");
        refused(() -> timeline.add(event("Third", 5, null)), "gap", "next free order is 3");
        refused(() -> timeline.add(event("Third", 0, null)), "counted from 1");
        refused(() -> timeline.add(event("Stability", 3, null)), "'Stability' exists");

        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability");
    }

    @Test
    void insertingMovesTheOthersUpAndRemovingMovesThemDown() {
        Event between = timeline.add(event("Between", 2, null), true);
        assertThat(titles(null)).containsExactly("1 Formation", "2 Between", "3 Stability");

        timeline.remove(between.id());
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability");

        study.workbench().undo(2, false);
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability");
    }

    @Test
    void anEventMovesOnlyWithWordsAndOnlyWithinTheLine() {
        timeline.add(event("Third", null, null));
        Event third = timeline.find("Third");

        refused(() -> timeline.set(third.id(), event("Third", 1, null)), "Event 1 exists");
        refused(() -> timeline.set(timeline.find("1").id(), event("Formation", 4, null)), "gap", "--insert");
        timeline.set(third.id(), new EventEdit(event("Third", 1, null), Set.of(), true));

        assertThat(titles(null)).containsExactly("1 Third", "2 Formation", "3 Stability");
        refused(
                () -> timeline.set(third.id(), new EventEdit(event("Third", 4, null), Set.of(), true)),
                "last place is 3");
        study.workbench().undo(1, false);
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability", "3 Third");
    }

    @Test
    void theOrderOfACaseIsItsOwnAndABareNumberMeansTheStudysOwnEvent() {
        Case north = caseOf("North");
        Case south = caseOf("South");
        timeline.add(event("Begin", null, north.id()));
        timeline.add(event("Formation", null, south.id()));
        timeline.add(event("Go on", null, north.id()));
        timeline.add(event("Third of north", null, north.id()));
        timeline.add(event("Second of south", null, south.id()));
        timeline.add(event("Third of south", null, south.id()));

        assertThat(timeline.find("2").title()).isEqualTo("Stability");
        assertThat(timeline.find("north/2").title()).isEqualTo("Go on");
        assertThat(timeline.find("south/formation").slug()).isEqualTo("south-formation");
        assertThat(timeline.find("formation").caseId()).isNull();
        assertThat(timeline.reference(timeline.find("North/3"))).isEqualTo("north/3");
        refused(() -> timeline.find("3"), "north/3", "south/3");
        refused(() -> timeline.find("4"), "no event '4'");
        refused(() -> timeline.find("north/9"), "event of case 'north'");
        refused(() -> timeline.find("west/1"), "case 'west'");
        assertThat(timeline.all()).extracting(Event::title).startsWith("Formation", "Stability", "Begin", "Go on");
    }

    @Test
    void anEventThatGoesIntoACaseLeavesNoGapBehind() {
        Case north = caseOf("North");
        timeline.set(timeline.find("1").id(), event("Formation", null, north.id()));

        assertThat(titles(null)).containsExactly("1 Stability");
        assertThat(titles(north.id())).containsExactly("1 Formation");
        study.workbench().undo(1, false);
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability");
    }

    @Test
    void datesMayOverlapMayBeVagueAndCanBeTakenAwayButDoNotEndBeforeTheyBegin() {
        Event first = timeline.set(timeline.find("1").id(), dates("2017", "2018-03"));
        Event second = timeline.set(timeline.find("2").id(), dates("2018-01-15", null));
        assertThat(first.from()).hasToString("2017");
        assertThat(second.to()).isNull();

        refused(() -> timeline.set(second.id(), dates(null, "2017-12")), "would end (2017-12) before it begins");
        Event cleared = timeline.set(second.id(), new EventEdit(dates(null, null), Set.of(EventPart.FROM), false));

        assertThat(cleared.from()).isNull();
    }

    @Test
    void networksAndPhaseStandOnAnEventAndComeBackByUndo() {
        var commissioners = study.workbench().networks().find("commissioners").id();
        Event two = timeline.find("2");
        timeline.set(
                two.id(),
                new NewEvent(
                        null, null, null, null, null, null, null, List.of(commissioners, commissioners), "holding"));
        assertThat(timeline.find("2").networks()).containsExactly(commissioners);
        assertThat(timeline.find("2").phase()).isEqualTo("holding");

        study.workbench().undo(1, false);
        assertThat(timeline.find("2")).isEqualTo(two);
        study.workbench().undo(1, false);
        assertThat(timeline.find("2").networks()).containsExactly(commissioners);
    }

    @Test
    void anEventThatIsSpokenOfIsNotRemovedAndIsToldByWhat() {
        study.code("one.txt", "nobody told us", "planning", "negative");

        refused(() -> timeline.remove(timeline.find("1").id()), "1 source", "1 coding", "event show 1");
        assertThat(titles(null)).hasSize(2);
    }

    @Test
    void whatSpokeOfARemovedEventDoesNotComeBackBeforeIt() {
        Event third = timeline.add(event("Third", null, null));
        study.code(new workbench.coding.CodingRow(
                0, "one.txt", null, null, "nobody told us", "planning", "", "", "3", "", "", "", ""));
        long coded = study.workbench().journal().lastSeq();
        study.workbench().undo(1, false);
        timeline.remove(third.id());

        refused(() -> study.workbench().undoChange(coded + 1, false), "removed", "1 coding");
    }

    @Test
    void aTableOfEventsIsTakenInOnceAndAltersWhatItSaysOtherwise() {
        List<EventRow> rows = List.of(
                new EventRow(2, new NewEvent("Fourth", 4, null, null, null, null, null)),
                new EventRow(3, new NewEvent("Stability", 2, date("2018"), null, null, null, null)),
                new EventRow(4, new NewEvent("Third", 3, null, null, true, "Hope.", null)));

        assertThat(timeline.take(rows)).isEqualTo(new EventArrival(2, 1, 0));
        assertThat(timeline.take(rows)).isEqualTo(new EventArrival(0, 0, 3));
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability", "3 Third", "4 Fourth");

        study.workbench().undo(1, false);
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability");
        assertThat(timeline.find("2").from()).isNull();
    }

    @Test
    void aTableMayExchangeThePlacesOfEvents() {
        timeline.take(
                List.of(new EventRow(2, event("Stability", 1, null)), new EventRow(3, event("Formation", 2, null))));

        assertThat(titles(null)).containsExactly("1 Stability", "2 Formation");
    }

    @Test
    void aTableWithDoublesGapsOrContradictionsIsRefusedWholeWithItsRows() {
        assertThatThrownBy(() -> timeline.take(List.of(
                        new EventRow(2, event("Third", 2, null)),
                        new EventRow(3, event("Fourth", 5, null)),
                        new EventRow(4, event("Fourth", 6, null)))))
                .satisfies(thrown -> assertThat(((WorkbenchException) thrown).problems())
                        .extracting(problem -> ((RowProblem) problem).row() + " " + problem.what())
                        .anySatisfy(what -> assertThat(what).startsWith("4 ").contains("rows 3 and 4"))
                        .anySatisfy(what -> assertThat(what).startsWith("2 ").contains("would both be event 2"))
                        .anySatisfy(what -> assertThat(what).startsWith("3 ").contains("no event 3")));
        assertThat(titles(null)).containsExactly("1 Formation", "2 Stability");
    }
}
