package workbench.recoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.coding.Coding;
import workbench.coding.CodingRow;
import workbench.coding.EventBasis;
import workbench.id.CodingId;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.recoding.BorderMove.Crossing;
import workbench.recoding.BorderMove.Manner;
import workbench.source.Source;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;
import workbench.timeline.Event;
import workbench.timeline.EventEdit;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;
import workbench.timeline.Timeline;

class EventBordersTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private EventBorders borders;
    private Timeline timeline;

    /** Event 1 ends in 2017, event 2 begins with 2018; a note of 2018-02 stands at event 2, two diaries at event 1. */
    @BeforeEach
    void twoEventsThatMeet() {
        study = new FieldStudy(folder);
        borders = study.workbench().borders();
        timeline = study.workbench().timeline();
        timeline.set(timeline.find("1").id(), new NewEvent(null, null, null, date("2017"), null, null, null));
        timeline.set(timeline.find("2").id(), new NewEvent(null, null, date("2018"), null, null, null, null));
        study.bring("diary.txt", "We met again. Nobody came.\n", SourceKind.DOCUMENT, "", "1", "2017-11");
        study.bring("vague.txt", "Some time that year we gave up.\n", SourceKind.DOCUMENT, "", "1", "2017");
        study.code("two.txt", "less than sure", "planning", "negative");
        study.code(row("two.txt", "Less money again", "2"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static FuzzyDate date(String words) {
        return FuzzyDate.read(words).orElseThrow();
    }

    private static CodingRow row(String source, String quote, String event) {
        return new CodingRow(0, source, null, null, quote, "cost", "", "", event, "", "", "", "");
    }

    private BorderMove preview(String event, BorderSide side, String to) {
        return borders.preview(timeline.find(event), side, date(to));
    }

    private static Crossing only(BorderMove move, String file) {
        return move.crossing().stream()
                .filter(one -> one.source().file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private long codingsAt(String event) {
        var count = new java.util.concurrent.atomic.AtomicLong();
        study.workbench()
                .search()
                .eachCoding(
                        Query.builder()
                                .where(new Criterion.AtEvent(
                                        timeline.find(event).id()))
                                .build(),
                        id -> count.incrementAndGet());
        return count.get();
    }

    private List<Coding> codingsOn(String source) {
        return study.workbench().codings().codingsOn(study.source(source));
    }

    @Test
    void aLaterBeginningLeavesSourcesOutsideWithInheritedAndStatedCodingsApart() {
        BorderMove move = preview("2", BorderSide.FROM, "2018-06");

        assertThat(move.crossing()).hasSize(1);
        Crossing note = only(move, "two.txt");
        assertThat(note.manner()).isEqualTo(Manner.LEAVES);
        assertThat(note.to()).isEqualTo(timeline.find("1"));
        assertThat(note.inherited()).hasSize(1);
        assertThat(note.stated()).hasSize(1);
        assertThat(move.beside()).isEqualTo(timeline.find("1"));
        assertThat(timeline.find("2").from()).hasToString("2018");
    }

    @Test
    void anEarlierBeginningTakesSourcesInAndAVagueDateLiesOnBothSides() {
        study.code("diary.txt", "Nobody came", "planning", "negative");

        BorderMove move = preview("2", BorderSide.FROM, "2017-10");

        assertThat(only(move, "diary.txt").manner()).isEqualTo(Manner.ENTERS);
        assertThat(only(move, "diary.txt").from()).isEqualTo(timeline.find("1"));
        assertThat(only(move, "diary.txt").to()).isEqualTo(timeline.find("2"));
        assertThat(only(move, "vague.txt").manner()).isEqualTo(Manner.STRADDLES);
        assertThat(move.crossing()).extracting(one -> one.source().file()).containsExactly("diary.txt", "vague.txt");
    }

    @Test
    void aTickedSourceGoesWithItsInheritedCodingsStatedOnesStayAndUndoBringsAllBack() {
        Event before = timeline.find("2");
        BorderMove move = preview("2", BorderSide.FROM, "2018-06");

        BorderMoved moved = borders.apply(
                move, new BorderTicks(Set.of(study.source("two.txt").id()), Set.of(), false));

        assertThat(moved).isEqualTo(new BorderMoved(timeline.find("2"), 1, 1, 0));
        assertThat(timeline.find("2").from()).hasToString("2018-06");
        assertThat(study.source("two.txt").events())
                .containsExactly(timeline.find("1").id());
        assertThat(codingsAt("1")).isEqualTo(1);
        assertThat(codingsAt("2")).isEqualTo(1);
        assertThat(codingsOn("two.txt"))
                .extracting(Coding::eventBasis)
                .containsExactlyInAnyOrder(EventBasis.INHERITED, EventBasis.STATED);

        study.workbench().undo(1, false);
        assertThat(timeline.find("2")).isEqualTo(before);
        assertThat(codingsAt("2")).isEqualTo(2);
        study.workbench().undo(1, false);
        assertThat(codingsAt("1")).isEqualTo(1);
    }

    @Test
    void withoutATickOnlyTheBorderMoves() {
        BorderMoved moved = borders.apply(preview("2", BorderSide.FROM, "2018-06"), BorderTicks.NONE);

        assertThat(moved.codings()).isZero();
        assertThat(moved.staying()).isEqualTo(1);
        assertThat(codingsAt("2")).isEqualTo(2);
    }

    @Test
    void allThatInheritedMeansThoseWhoseDatesTellASide() {
        study.code("diary.txt", "Nobody came", "planning", "negative");
        study.code("vague.txt", "we gave up", "planning", "negative");

        BorderMoved moved =
                borders.apply(preview("2", BorderSide.FROM, "2017-10"), new BorderTicks(Set.of(), Set.of(), true));

        assertThat(moved.sources()).isEqualTo(1);
        assertThat(moved.codings()).isEqualTo(1);
        assertThat(moved.staying()).isEqualTo(1);
        assertThat(study.source("vague.txt").events())
                .containsExactly(timeline.find("1").id());
    }

    @Test
    void oneTickedCodingGoesAloneAndItsEventIsStatedFromThenOn() {
        BorderMove move = preview("2", BorderSide.FROM, "2018-06");
        CodingId inherited = only(move, "two.txt").inherited().getFirst().id();

        borders.apply(move, new BorderTicks(Set.of(), Set.of(inherited), false));

        Coding coding = study.workbench().codings().coding(inherited);
        assertThat(coding.eventBasis()).isEqualTo(EventBasis.STATED);
        assertThat(coding.events()).containsExactly(timeline.find("1").id());
        assertThat(study.source("two.txt").events())
                .containsExactly(timeline.find("2").id());
    }

    @Test
    void aStatedCodingASourceThatDoesNotCrossAndASourceWithNowhereToGoAreRefusedAndNothingMoves() {
        BorderMove move = preview("2", BorderSide.FROM, "2018-06");
        CodingId stated = only(move, "two.txt").stated().getFirst().id();
        assertThatThrownBy(() -> borders.apply(move, new BorderTicks(Set.of(), Set.of(stated), false)))
                .hasMessageContaining("stated");
        assertThatThrownBy(() -> borders.apply(
                        move, new BorderTicks(Set.of(study.source("one.txt").id()), Set.of(), false)))
                .hasMessageContaining("does not cross");
        BorderMove first = preview("1", BorderSide.FROM, "2017-12");
        assertThat(only(first, "diary.txt").to()).isNull();
        assertThatThrownBy(() -> borders.apply(
                        first, new BorderTicks(Set.of(study.source("diary.txt").id()), Set.of(), false)))
                .hasMessageContaining("no event on that side");
        assertThatThrownBy(() -> preview("1", BorderSide.FROM, "2019")).hasMessageContaining("would end");

        assertThat(timeline.find("1").from()).isNull();
        assertThat(timeline.find("2").from()).hasToString("2018");
        assertThat(codingsAt("2")).isEqualTo(2);
    }

    @Test
    void aSourceOfNoEventIsListedForWhatWasStatedOnItAndCannotBeTicked() {
        study.bring("loose.txt", "They held on a while.\n", SourceKind.OBSERVATION, "", "", "2018-03");
        study.code(row("loose.txt", "held on", "2"));

        BorderMove move = preview("2", BorderSide.FROM, "2018-06");

        assertThat(only(move, "loose.txt").asAWhole()).isFalse();
        assertThat(only(move, "loose.txt").stated()).hasSize(1);
        assertThatThrownBy(() -> borders.apply(
                        move, new BorderTicks(Set.of(study.source("loose.txt").id()), Set.of(), false)))
                .hasMessageContaining("no event as a whole");
    }

    @Test
    void anUndatedSourceOfTheEventIsNamed() {
        study.bring("sheet.txt", "No date on this.\n", SourceKind.OBSERVATION, "", "2", "");

        assertThat(preview("2", BorderSide.FROM, "2018-06").undated())
                .extracting(Source::file)
                .containsExactly("sheet.txt");
    }

    @Test
    void codingsOfASourceWhoseEventChangesStayBehindUntilTheyAreLetFollow() {
        Source note = study.source("two.txt");
        SourceEdit toFirst = SourceEdit.ofEvents(List.of(timeline.find("1").id()));

        assertThat(borders.set(note, toFirst, false).behind()).isEqualTo(1);
        assertThat(codingsAt("2")).isEqualTo(2);

        SourceEventsSet followed = borders.set(study.source("two.txt"), SourceEdit.NOTHING, true);
        assertThat(followed.moved()).isEqualTo(1);
        assertThat(codingsAt("1")).isEqualTo(1);
        assertThat(borders.leftBehind(study.source("two.txt"))).isEmpty();

        study.workbench().undo(2, false);
        assertThat(study.source("two.txt")).isEqualTo(note);
        assertThat(codingsAt("2")).isEqualTo(2);
    }

    @Test
    void nothingFollowsASourceOfNoneOrSeveralEvents() {
        Source note = study.source("two.txt");
        assertThatThrownBy(() -> borders.set(note, SourceEdit.ofEvents(List.of()), true))
                .hasMessageContaining("exactly one");

        assertThat(study.source("two.txt")).isEqualTo(note);
        assertThat(borders.set(note, SourceEdit.ofEvents(List.of()), false).behind())
                .isEqualTo(1);
    }

    @Test
    void clearingADateIsNoBorderMove() {
        timeline.set(
                timeline.find("2").id(),
                new EventEdit(
                        new NewEvent(null, null, null, null, null, null, null),
                        Set.of(workbench.timeline.EventPart.FROM),
                        false));

        BorderMove move = preview("2", BorderSide.FROM, "2018-06");
        assertThat(only(move, "two.txt").manner()).isEqualTo(Manner.LEAVES);
        assertThat(move.old()).isNull();
    }
}
