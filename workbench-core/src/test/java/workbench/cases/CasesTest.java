package workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.query.Criterion;
import workbench.query.Page;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.CaseMembers;
import workbench.source.CaseMembers.Moves;
import workbench.source.NewParticipant;
import workbench.source.Participant;

class CasesTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Cases cases;
    private CaseMembers members;

    @BeforeEach
    void aStudy() {
        study = new FieldStudy(folder);
        cases = study.workbench().cases();
        members = study.workbench().caseMembers();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Moves sources(String... labels) {
        return new Moves(List.of(labels).stream().map(study::source).toList(), List.of(), List.of(), List.of());
    }

    private int excerptsIn(Case of) {
        Query query = Query.builder().where(new Criterion.InCase(of.id())).build();
        return (int) study.workbench().search().count(query);
    }

    @Test
    void aCaseHoldsSourcesAndParticipantsAndLetsThemGoAgainEachInOneChange() {
        Case north = cases.add("North", "site", Map.of("outcome", "high"));
        Participant p1 =
                study.workbench().participants().add(new NewParticipant("councillor-c", null, null, null, List.of()));
        members.set(
                north,
                new CaseEdit(null, null, Map.of("size", "small", "outcome", "")),
                new Moves(List.of(study.source("S01")), List.of(p1), List.of(), List.of()));

        assertThat(cases.find("north").attributes()).isEqualTo(Map.of("size", "small"));
        assertThat(members.sourcesOf(north)).containsExactly(study.source("S01"));
        assertThat(members.participantsOf(north))
                .extracting(Participant::pseudonym)
                .containsExactly("councillor-c");

        members.set(
                cases.find("north"),
                CaseEdit.NOTHING,
                new Moves(List.of(), List.of(), List.of(study.source("S01")), List.of()));
        assertThat(members.sourcesOf(north)).isEmpty();

        study.workbench().undo(2, false);
        assertThat(cases.find("north")).isEqualTo(north);
        assertThat(members.participantsOf(north)).isEmpty();
        assertThatThrownBy(() -> members.set(
                        north,
                        CaseEdit.NOTHING,
                        new Moves(List.of(), List.of(), List.of(study.source("S01")), List.of())))
                .hasMessageContaining("S01 is not in case 'north'");
    }

    @Test
    void wordsAreFoundAndCountedByTheCaseOfTheirSourceAndByThatOfTheirSpeaker() {
        Case north = cases.add("North", "site", Map.of());
        Case south = cases.add("South", "site", Map.of());
        study.code("one.txt", "nobody told us", "planning", "negative");
        study.code("one.txt", "The navigators never came", "planning", "negative");
        members.set(north, CaseEdit.NOTHING, sources("S01"));
        Participant p2 =
                study.workbench().participants().add(new NewParticipant("navigator", null, null, null, List.of()));
        study.workbench().sources().mapSpeakers(study.source("S01"), Map.of("P2", "navigator"));
        assertThat(excerptsIn(south)).isZero();

        members.set(south, CaseEdit.NOTHING, new Moves(List.of(), List.of(p2), List.of(), List.of()));

        assertThat(excerptsIn(north)).isEqualTo(2);
        assertThat(excerptsIn(south)).isEqualTo(1);
        assertThat(study.workbench().matrices().tally(List.of(Property.CASE), Query.ALL))
                .hasSize(2)
                .anySatisfy(tally -> {
                    assertThat(tally.key()).containsExactly(south.id().toString());
                    assertThat(tally.cell().codings()).isEqualTo(1);
                });
        assertThat(study.workbench()
                        .search()
                        .excerpts(
                                Query.builder()
                                        .where(new Criterion.InCase(south.id()))
                                        .build(),
                                Page.FIRST)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aCaseThatHoldsAnythingIsNotRemoved() {
        Case north = cases.add("North", "site", Map.of());
        members.set(north, CaseEdit.NOTHING, sources("S01"));

        assertThatThrownBy(() -> cases.remove(north)).hasMessageContaining("hang 1 source");

        members.set(north, CaseEdit.NOTHING, new Moves(List.of(), List.of(), members.sourcesOf(north), List.of()));
        cases.remove(north);
        assertThat(cases.all()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(cases.all()).containsExactly(north);
    }

    @Test
    void aTableOfCasesComesInOnceAndAltersWhatItSaysOtherwise() {
        List<CaseRow> rows = List.of(
                new CaseRow(2, "Gull Point", "site", Map.of("outcome", "high", "beds", "")),
                new CaseRow(3, "Marlsea", "site", Map.of("outcome", "low")));
        assertThat(cases.take(rows)).isEqualTo(new CaseArrival(2, 0, 0));
        assertThat(cases.take(rows)).isEqualTo(new CaseArrival(0, 0, 2));
        assertThat(cases.take(List.of(new CaseRow(2, "gull point", "", Map.of("outcome", "low")))))
                .isEqualTo(new CaseArrival(0, 1, 0));

        assertThat(cases.find("gull-point").attributes()).isEqualTo(Map.of("outcome", "low"));
        study.workbench().undo(1, false);
        assertThat(cases.find("gull-point").attributes()).isEqualTo(Map.of("outcome", "high"));
    }

    @Test
    void rowsThatContradictEachOtherAreRefusedWithBothRowsAndNothingIsDone() {
        List<CaseRow> rows = List.of(
                new CaseRow(2, "Marlsea", "site", Map.of()),
                new CaseRow(3, "Gull Point", "site", Map.of("outcome", "high")),
                new CaseRow(4, "gull-point", "site", Map.of("outcome", "low")),
                new CaseRow(5, "Brent", "village", Map.of()));

        assertThatThrownBy(() -> cases.take(rows))
                .satisfies(thrown -> assertThat(((WorkbenchException) thrown).problems())
                        .extracting(problem -> ((RowProblem) problem).row() + ": " + problem.what())
                        .satisfiesExactlyInAnyOrder(
                                what -> assertThat(what).startsWith("4: ").contains("rows 3 and 4", "'high' and 'low'"),
                                what -> assertThat(what).startsWith("5: ").contains("'village'")));
        assertThat(cases.all()).isEmpty();
    }
}
