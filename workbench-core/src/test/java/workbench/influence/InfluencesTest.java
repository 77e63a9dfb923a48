package workbench.influence;

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
import workbench.coding.CodingEdit;
import workbench.coding.CodingRow;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.query.Query;
import workbench.timeline.NewEvent;

class InfluencesTest {
    private static final String MONEY = "Then café meetings kept us going. There was less money.";

    @TempDir
    Path folder;

    private FieldStudy study;
    private Influences influences;

    @BeforeEach
    void begin() {
        study = new FieldStudy(folder);
        influences = study.workbench().influences();
    }

    @AfterEach
    void end() {
        study.close();
    }

    /** Codes words of the interview for an event, affecting a network. */
    private CodingId code(String quote, String code, String sign, String coder, String event, String network) {
        var result = study.code(
                new CodingRow(0, "one.txt", null, null, quote, code, sign, coder, event, network, "", "", ""));
        assertThat(result.refused()).isEmpty();
        return result.codings().getFirst();
    }

    private CodingId code(String quote, String sign, String coder) {
        return code(quote, "available-resources", sign, coder, "1", "provider-network");
    }

    private Spot spot(String words) {
        return influences.words().read(words);
    }

    private Influence add(String spot, Valence sign, CodingId... evidence) {
        return influences.add(
                new NewInfluence(spot(spot), sign, null, null, "It is so.", List.of(evidence), List.of()));
    }

    private static InfluenceRow row(int line, String spot, String sign, String status, String evidence) {
        String[] parts = spot.split("/", 3);
        return new InfluenceRow(line, parts[0], parts[1], parts[2], sign, "", "", "Because.", status, evidence, "");
    }

    @Test
    void evidenceMakesAnInfluenceAcceptedAndItsLackAClaim() {
        CodingId coding = code(MONEY, "+", "AB");

        Influence founded = add("1/provider-network/available-resources", Valence.POSITIVE, coding);
        Influence bare = add("1/provider-network/cost", Valence.NEGATIVE);

        assertThat(founded.status()).isEqualTo(InfluenceStatus.ACCEPTED);
        assertThat(founded.evidence()).containsExactly(coding);
        assertThat(bare.status()).isEqualTo(InfluenceStatus.CLAIMED);
        assertThat(bare.isBareClaim()).isTrue();
        assertThatThrownBy(() -> influences.accept(Map.of(bare.id(), InfluenceEdit.NOTHING)))
                .hasMessageContaining("Without evidence an influence can be claimed, never accepted");
        assertThat(influences.find("1/provider-network/cost").status()).isEqualTo(InfluenceStatus.CLAIMED);
    }

    @Test
    void aSecondInfluenceForTheSameIsRefusedNamingTheFirst() {
        Influence first = add("1/provider-network/cost", Valence.NEGATIVE);

        assertThatThrownBy(() -> add("1/provider-network/cost", Valence.POSITIVE))
                .isInstanceOfSatisfying(WorkbenchException.class, refused -> {
                    assertThat(refused.problems().getFirst().what())
                            .contains("1/provider-network/cost", first.id().toString());
                    assertThat(refused.problems().getFirst().remedy()).contains("influence set");
                });
        add("2/provider-network/cost", Valence.POSITIVE);
        add("1/commissioning-network/cost", Valence.POSITIVE);
        assertThat(influences.all()).hasSize(3);
    }

    @Test
    void whatIsPredictedCanOnlyBeClaimed() {
        study.workbench().timeline().add(new NewEvent("Taking root", 3, null, null, true, null, null));
        CodingId coding = code(MONEY, "available-resources", "+", "AB", "3", "provider-network");

        Influence expected = add("3/provider-network/available-resources", Valence.POSITIVE, coding);

        assertThat(expected.status()).isEqualTo(InfluenceStatus.CLAIMED);
        assertThatThrownBy(() -> influences.accept(Map.of(expected.id(), InfluenceEdit.NOTHING)))
                .hasMessageContaining("predicted");
    }

    @Test
    void anInfluenceIsFoundByWhatItIsAboutAndByTheBeginningOrEndOfItsId() {
        Influence one = add("1/provider-network/cost", Valence.NEGATIVE);
        String id = one.id().toString();

        assertThat(influences.find("Formation/provider-network/cost")).isEqualTo(one);
        assertThat(influences.find(id.substring(0, 20))).isEqualTo(one);
        assertThat(influences.find(id.substring(26))).isEqualTo(one);
        assertThatThrownBy(() -> influences.find("2/provider-network/cost")).hasMessageContaining("no influence");
    }

    @Test
    void undoTakesAJudgementBackAndPutsItThereAgain() {
        CodingId coding = code(MONEY, "+", "AB");
        Influence one = add("1/provider-network/available-resources", Valence.POSITIVE, coding);
        InfluenceEdit turned = new InfluenceEdit(
                Valence.NEGATIVE, null, null, "Looked at again.", List.of(), List.of(coding), List.of());
        CodingId other = code("The tender failed", "-", "AB");
        influences.accept(Map.of(
                one.id(),
                new InfluenceEdit(
                        turned.valence(), null, null, turned.because(), List.of(other), List.of(coding), List.of())));
        Influence changed = influences.find(one.id().toString());
        assertThat(changed.valence()).isEqualTo(Valence.NEGATIVE);
        assertThat(changed.evidence()).containsExactly(other);
        assertThat(changed.against()).containsExactly(coding);

        study.workbench().undo(1, false);
        assertThat(influences.find(one.id().toString())).isEqualTo(one);
        study.workbench().undo(1, false);
        assertThat(influences.find(one.id().toString())).isEqualTo(changed);
    }

    @Test
    void aRedoThatWouldMakeASecondInfluenceForTheSameIsRefused() {
        add("1/provider-network/cost", Valence.NEGATIVE);
        study.workbench().undo(1, false);
        long undoing = study.workbench().journal().lastSeq();
        add("1/provider-network/cost", Valence.POSITIVE);

        assertThatThrownBy(() -> study.workbench().undoChange(undoing, false))
                .hasMessageContaining("same event, network and code");
        assertThat(influences.all()).hasSize(1);
    }

    @Test
    void withdrawnEvidenceShowsAsGoneAndCountsAgainWhenItIsMade() {
        CodingId coding = code(MONEY, "+", "AB");
        Influence one = add("1/provider-network/available-resources", Valence.POSITIVE, coding);

        study.workbench().codings().withdraw(List.of(coding));
        Influence bereft = influences.find(one.id().toString());
        assertThat(bereft.status()).isEqualTo(InfluenceStatus.ACCEPTED);
        assertThat(bereft.evidenceIsGone()).isTrue();
        assertThat(bereft.gone()).isEqualTo(1);
        // only its words are put otherwise: that does not judge anew
        influences.set(
                Map.of(one.id(), new InfluenceEdit(null, null, "provider-d", null, List.of(), List.of(), List.of())));
        assertThatThrownBy(() -> influences.accept(Map.of(one.id(), InfluenceEdit.NOTHING)))
                .hasMessageContaining("Without evidence");

        study.workbench().codings().accept(List.of(coding));
        assertThat(influences.find(one.id().toString()).evidence()).containsExactly(coding);
    }

    @Test
    void anInfluenceOutlivesItsSource() {
        CodingId coding = code(MONEY, "+", "AB");
        Influence one = add("1/provider-network/available-resources", Valence.POSITIVE, coding);

        study.workbench().sources().remove(study.source("one.txt"), true);

        assertThat(influences.find(one.id().toString()).evidenceIsGone()).isTrue();
        study.workbench().undo(1, false);
        assertThat(influences.find(one.id().toString()).evidence()).containsExactly(coding);
    }

    @Test
    void aTableIsTakenInOnceAndAlteredWhereItSaysOtherwise() {
        CodingId coding = code(MONEY, "+", "AB");
        List<InfluenceRow> rows = List.of(
                row(2, "1/provider-network/available-resources", "+", "", "*"),
                row(3, "1/provider-network/cost", "-", "", ""));

        assertThat(influences.importRows(rows).added()).isEqualTo(2);
        assertThat(influences.find("1/provider-network/available-resources").evidence())
                .containsExactly(coding);
        assertThat(influences.importRows(rows).unchanged()).isEqualTo(2);
        ImportedInfluences again =
                influences.importRows(List.of(rows.getFirst(), row(3, "1/provider-network/cost", "+/-", "", "")));

        assertThat(again.altered()).isEqualTo(1);
        assertThat(influences.all()).hasSize(2);
        assertThat(study.workbench().undo(1, false).getFirst().what()).isEqualTo("influence import");
        assertThat(influences.find("1/provider-network/cost").valence()).isEqualTo(Valence.NEGATIVE);
    }

    @Test
    void aTableWithFaultsIsRefusedWholeAndEachFaultIsNamed() {
        code(MONEY, "+", "AB");
        List<InfluenceRow> rows = List.of(
                row(2, "1/provider-network/available-resources", "+", "", "*"),
                row(3, "1/provider-network/available-resources", "-", "", ""),
                row(4, "9/provider-network/cost", "?", "", ""),
                row(5, "1/provider-network/cost", "+", "accepted", ""),
                row(6, "2/provider-network/cost", "+", "", "*"));

        assertThatThrownBy(() -> influences.importRows(rows))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(one -> ((RowProblem) one).row(), one -> ((RowProblem) one).column())
                                .containsExactlyInAnyOrder(
                                        org.assertj.core.groups.Tuple.tuple(3, ""),
                                        org.assertj.core.groups.Tuple.tuple(4, "event"),
                                        org.assertj.core.groups.Tuple.tuple(4, "valence"),
                                        org.assertj.core.groups.Tuple.tuple(5, "evidence"),
                                        org.assertj.core.groups.Tuple.tuple(6, "evidence")))
                .satisfies(refused -> assertThat(((WorkbenchException) refused)
                                .problems().stream().map(Object::toString).toList())
                        .anyMatch(one -> one.contains("contradicts line 2")));
        assertThat(influences.all()).isEmpty();
    }

    @Test
    void signsFoldToMixedWhereNetworksGainAndLose() {
        add("1/provider-network/cost", Valence.POSITIVE);
        add("1/commissioning-network/cost", Valence.NEGATIVE);
        add("2/provider-network/cost", Valence.POSITIVE);
        add("2/commissioning-network/cost", Valence.NEUTRAL);

        List<FoldedInfluence> rows = influences.folded(influences.counting());

        assertThat(rows).extracting(FoldedInfluence::valence).containsExactly(Valence.MIXED, Valence.POSITIVE);
        assertThat(rows.getFirst().fallsApart()).isTrue();
        assertThat(rows.getFirst().networks()).hasSize(2);
    }

    @Test
    void tellsWhichSignsTurnAndByWhichExcerpt() {
        CodingId before = code(MONEY, "+", "AB");
        CodingId late = code("The navigators never came", "available-resources", "-", "AB", "2", "provider-network");
        CodingId early = code("The tender failed", "available-resources", "-", "AB", "2", "provider-network");
        add("1/provider-network/available-resources", Valence.POSITIVE, before);
        add("2/provider-network/available-resources", Valence.NEGATIVE, late, early);
        add("1/provider-network/cost", Valence.NEGATIVE);
        add("2/provider-network/culture", Valence.NEGATIVE);

        List<SignChanges> steps = influences.changes(influences.counting());

        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().of(SignChange.Kind.TURNS))
                .extracting(SignChange::mark)
                .containsExactly(early);
        assertThat(steps.getFirst().of(SignChange.Kind.APPEARS)).hasSize(1);
        assertThat(steps.getFirst().of(SignChange.Kind.VANISHES)).hasSize(1);
        assertThat(influences.foldedTurns(influences.counting())).hasSize(1);
    }

    @Test
    void aCodingThatServesAsEvidenceCannotBeUndoneBeforeTheInfluence() {
        CodingId coding = code(MONEY, "+", "AB");
        long coded = study.workbench().journal().lastSeq();
        add("1/provider-network/available-resources", Valence.POSITIVE, coding);

        assertThatThrownBy(() -> study.workbench().undoChange(coded, false)).hasMessageContaining("build on it");
    }

    @Test
    void lostEvidenceIsNotOfferedAgain() {
        CodingId coding = code(MONEY, "+", "AB");
        study.workbench().codings().set(List.of(coding), new CodingEdit(null, "-", null, null, null));

        assertThatThrownBy(() -> influences.evidence(
                        List.of("*"), spot("1/provider-network/available-resources"), Valence.POSITIVE))
                .hasMessageContaining("No coding");
        assertThat(influences
                        .supports(Query.ALL)
                        .get(spot("1/provider-network/available-resources"))
                        .sign())
                .isEqualTo(Valence.NEGATIVE);
    }
}
