package workbench.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.Access;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.id.CodingId;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.TextRange;

class CodingsTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Codings codings;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
        codings = study.workbench().codings();
    }

    @AfterEach
    void close() {
        if (study != null) {
            study.close();
        }
    }

    private CodingLine line(CodingId id) {
        List<CodingLine> lines = new ArrayList<>();
        codings.lines(List.of(id).iterator(), 10, lines::add);
        return lines.getFirst();
    }

    @Test
    void aQuoteIsCutFromTheSourceAndItsEventInheritedFromASourceWithOne() {
        var result = study.code("one.txt", "nobody told us 'why'", "planning", "-");
        CodingLine line = line(result.codings().getFirst());
        assertThat(line.quote()).isEqualTo("nobody told us \u2018why\u2019");
        assertThat(line.speaker()).isEqualTo("P1");
        assertThat(line.before()).isEqualTo("iled, and ");
        assertThat(line.coding().eventBasis()).isEqualTo(EventBasis.INHERITED);
        assertThat(line.coding().affects()).isEmpty();
        assertThat(line.coding().valence()).isEqualTo(Valence.NEGATIVE);
    }

    @Test
    void aQuoteThatStandsTwiceOrNeverIsRefusedAndNothingIsKept() {
        assertThat(study.code("one.txt", "There was less money", "planning", "").refused())
                .singleElement()
                .extracting(RowProblem::what)
                .asString()
                .contains("2 times");
        assertThat(study.code("one.txt", "no such words", "planning", "").applied())
                .isZero();
        assertThat(codings.codingsOn(study.source("one.txt"))).isEmpty();
    }

    @Test
    void oneBadRowTakesAllBackAndEachIsNamed() {
        var good = new CodingRow(
                2, "one.txt", null, null, "The tender failed", "planning", "negative", "CD", "1", "", "", "", "");
        var unknown = new CodingRow(
                3, "one.txt", null, null, "The tender failed", "no-such-code", "", "", "", "", "", "", "");
        var turned = new CodingRow(4, "one.txt", 5, 3, "", "planning", "", "", "", "", "", "", "");
        var result = study.code(good, unknown, turned);
        assertThat(result.applied()).isZero();
        assertThat(result.refused()).extracting(RowProblem::row).containsExactly(3, 4);
        assertThat(result.refused()).extracting(RowProblem::column).containsExactly("code", "start");
        assertThat(codings.codingsOn(study.source("one.txt"))).isEmpty();
        assertThat(study.workbench().coders().all()).extracting(Coder::name).doesNotContain("CD");
    }

    @Test
    void theSameCodingTwiceIsUnchangedAndTwoCodersAreTwoCodingsOnOneExcerpt() {
        var first = FieldStudy.row("one.txt", "The tender failed", "planning", "-");
        assertThat(study.code(first).applied()).isEqualTo(1);
        assertThat(study.code(first).unchanged()).isEqualTo(1);
        var other =
                new CodingRow(0, "one.txt", null, null, "The tender failed", "planning", "+", "CD", "", "", "", "", "");
        assertThat(study.code(other).applied()).isEqualTo(1);
        assertThat(codings.codingsOn(study.source("one.txt")))
                .hasSize(2)
                .extracting(Coding::excerpt)
                .containsOnly(
                        codings.codingsOn(study.source("one.txt")).getFirst().excerpt());
    }

    @Test
    void whatStandsIsUnchangedHoweverManyPlacesAreCodedAtOnce() {
        CodingRow[] rows = java.util.stream.IntStream.range(0, 60)
                .mapToObj(
                        at -> new CodingRow(at + 2, "one.txt", at, at + 12, "", "planning", "", "", "", "", "", "", ""))
                .toArray(CodingRow[]::new);
        assertThat(study.code(rows[3], rows[50]).applied()).isEqualTo(2);

        var all = study.code(rows);
        assertThat(all.applied()).isEqualTo(58);
        assertThat(all.unchanged()).isEqualTo(2);
        assertThat(study.code(rows).unchanged()).isEqualTo(60);
    }

    @Test
    void anotherNetworkThanTheStatedOneIsRefusedNamingTheWayOut() {
        var first = new CodingRow(
                0,
                "two.txt",
                null,
                null,
                "Less money again",
                "planning",
                "",
                "",
                "",
                "",
                "commissioners",
                "quoted",
                "");
        assertThat(study.code(first).applied()).isEqualTo(1);
        var second = new CodingRow(
                0, "two.txt", null, null, "Less money again", "engaging", "", "", "", "", "provider-network", "", "");
        assertThat(study.code(second).refused().getFirst().remedy()).contains("excerpt set");
    }

    @Test
    void changingACodingKeepsItsIdAndUndoBringsItBack() {
        CodingId id = study.code("one.txt", "The tender failed", "planning", "-")
                .codings()
                .getFirst();
        codings.set(List.of(id), new CodingEdit("engaging", "+/-", "2", "commissioners", "a thought"));
        Coding changed = codings.coding(id);
        assertThat(changed.valence()).isEqualTo(Valence.MIXED);
        assertThat(changed.eventBasis()).isEqualTo(EventBasis.STATED);
        assertThat(changed.note()).isEqualTo("a thought");
        study.workbench().undo(1, false);
        Coding back = codings.coding(id);
        assertThat(back.valence()).isEqualTo(Valence.NEGATIVE);
        assertThat(back.affects()).isEmpty();
        assertThat(back.eventBasis()).isEqualTo(EventBasis.INHERITED);
        study.workbench().undo(1, false); // an undo of the undo
        assertThat(codings.coding(id)).isEqualTo(changed);
    }

    @Test
    void movingAnEdgeMovesOnesOwnCodingsAndLeavesTheOthers() {
        Coding own = codings.coding(study.code("one.txt", "The tender failed", "planning", "-")
                .codings()
                .getFirst());
        study.code(new CodingRow(
                0, "one.txt", null, null, "The tender failed", "planning", "-", "CD", "", "", "", "", ""));
        TextRange old = codings.excerpt(own.excerpt()).range();
        Excerpt moved =
                codings.set(own.excerpt(), new ExcerptEdit(new TextRange(old.start(), old.end() + 5), null, null));
        assertThat(codings.coding(own.id()).excerpt()).isEqualTo(moved.id());
        assertThat(codings.codingsOn(own.excerpt())).hasSize(1);
        study.workbench().undo(1, false);
        assertThat(codings.coding(own.id()).excerpt()).isEqualTo(own.excerpt());
        assertThat(codings.codingsOn(own.excerpt())).hasSize(2);
    }

    @Test
    void aBulkCodingIsOneChangeAndUndoneAsOne() {
        study.code(
                FieldStudy.row("one.txt", "The tender failed", "planning", "-"),
                FieldStudy.row("one.txt", "navigators never came", "engaging", "-"),
                FieldStudy.row("two.txt", "looked less than sure", "engaging", ""));
        assertThat(study.workbench().undo(1, false).getFirst().summary()).isEqualTo("3 codings");
        assertThat(codings.codingsOn(study.source("one.txt"))).isEmpty();
    }

    @Test
    void afterARedoTwoChangesAreTakenBackAsTwoChanges() {
        CodingId first = study.code("one.txt", "The tender failed", "planning", "-")
                .codings()
                .getFirst();
        study.code("one.txt", "navigators never came", "engaging", "-");
        study.workbench().undo(1, false);
        study.workbench().undo(1, false); // a redo
        assertThat(codings.codingsOn(study.source("one.txt"))).hasSize(2);
        study.workbench().undo(2, false);
        assertThat(codings.codingsOn(study.source("one.txt"))).isEmpty();
        study.code("one.txt", "The tender failed", "planning", "-");
        assertThat(codings.codingsOn(study.source("one.txt")))
                .singleElement()
                .satisfies(coding -> assertThat(coding.id()).isNotEqualTo(first));
    }

    @Test
    void oneChangeInTheMiddleIsTakenBackByItsNumber() {
        study.code("one.txt", "The tender failed", "planning", "-");
        long seq = study.workbench().journal().lastSeq();
        study.code("one.txt", "navigators never came", "engaging", "-");
        study.workbench().undoChange(seq, false);
        assertThat(codings.codingsOn(study.source("one.txt"))).hasSize(1);
        assertThatThrownBy(() -> study.workbench().undoChange(seq, false)).hasMessageContaining("taken back already");
    }

    @Test
    void aCodingThatStandsOnlyAsAProposalIsMadeAllTheSame() {
        var row = FieldStudy.row("one.txt", "The tender failed", "planning", "-");
        assertThat(codings.code(List.of(row).iterator(), CodingStatus.PROPOSED).applied())
                .isEqualTo(1);
        assertThat(codings.code(List.of(row).iterator(), CodingStatus.PROPOSED).unchanged())
                .isEqualTo(1);
        assertThat(study.code(row).applied()).isEqualTo(1);
        assertThat(codings.code(List.of(row).iterator(), CodingStatus.PROPOSED).unchanged())
                .isEqualTo(1);
    }

    @Test
    void anEdgeOfAnotherCodersExcerptIsNotMoved() {
        study.code(new CodingRow(
                0, "one.txt", null, null, "The tender failed", "planning", "-", "CD", "", "", "", "", ""));
        Excerpt excerpt = codings.excerptsOn(study.source("one.txt")).getFirst();
        assertThatThrownBy(() -> codings.set(
                        excerpt.id(),
                        new ExcerptEdit(
                                new TextRange(
                                        excerpt.range().start(), excerpt.range().end() + 4),
                                null,
                                null)))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("No coding of AB");
    }

    @Test
    void aPassageOffTheRecordIsNotCoded() {
        study.workbench().sources().restrict(study.source("two.txt"), new TextRange(0, 20), "asked for");
        assertThat(study.code("two.txt", "The lead nurse", "planning", "").refused())
                .singleElement()
                .extracting(RowProblem::what)
                .asString()
                .contains("off the record");
        assertThat(study.code("two.txt", "Less money again", "planning", "").applied())
                .isEqualTo(1);
    }

    @Test
    void whatAnotherCodersCodingRestsOnCannotBeTakenBack() {
        study.close();
        study = null;
        Path path = folder.resolve("study");
        try (Workbench other = Workbench.open(path, Access.WRITE, "XY", "test")) {
            other.networks().add("third-network", List.of(), List.of(), null);
        }
        try (Workbench own = Workbench.open(path, Access.WRITE, "AB", "test")) {
            var row = new CodingRow(
                    0, "two.txt", null, null, "Less money again", "planning", "", "", "", "third-network", "", "", "");
            assertThat(own.codings()
                            .code(List.of(row).iterator(), CodingStatus.MADE)
                            .applied())
                    .isEqualTo(1);
        }
        try (Workbench other = Workbench.open(path, Access.WRITE, "XY", "test")) {
            long last = other.journal().lastSeq();
            assertThatThrownBy(() -> other.undo(1, false))
                    .isInstanceOf(WorkbenchException.class)
                    .hasMessageContaining("later changes build on it (" + last + ")");
            assertThat(other.journal().lastSeq()).isEqualTo(last);
        }
    }
}
