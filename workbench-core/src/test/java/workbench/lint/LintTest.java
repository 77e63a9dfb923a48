package workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.coding.CodingRow;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.influence.NewInfluence;
import workbench.influence.Spot;
import workbench.source.NewParticipant;
import workbench.source.SourceKind;

class LintTest {
    @TempDir
    Path folder;

    private FieldStudy study;

    @BeforeEach
    void begin() {
        study = new FieldStudy(folder);
    }

    @AfterEach
    void end() {
        study.close();
    }

    private CodingId code(String source, String quote, String code, String valence, String event) {
        return study.code(new CodingRow(
                        0, source, null, null, quote, code, valence, "", event, "commissioning-network", "", "", ""))
                .codings()
                .getFirst();
    }

    private Spot spot(String code, String event) {
        return new Spot(
                study.workbench().timeline().find(event).id(),
                study.workbench().networks().find("commissioners").id(),
                study.workbench().codebooks().lookup().code(code).id());
    }

    private void judge(String code, String event, Valence sign, CodingId... evidence) {
        study.workbench()
                .influences()
                .add(new NewInfluence(spot(code, event), sign, null, null, "because", List.of(evidence), List.of()));
    }

    private List<Finding> findings(String check) {
        return study.workbench().lint().findings(List.of(check), Strictness.USUAL);
    }

    @Test
    void aClaimWithoutWordsIsAFault() {
        judge("implementation-climate", "2", Valence.POSITIVE);

        assertThat(findings("claims")).singleElement().satisfies(finding -> {
            assertThat(finding.gravity()).isEqualTo(Gravity.FAULT);
            assertThat(finding.what()).contains("Implementation Climate at event 2", "no excerpt bears it");
        });
    }

    @Test
    void evidenceThatWasWithdrawnIsGone() {
        CodingId coding = code("one.txt", "The tender failed", "planning", "negative", "1");
        judge("planning", "1", Valence.NEGATIVE, coding);
        assertThat(findings("claims")).isEmpty();

        study.workbench().codings().withdraw(List.of(coding));

        assertThat(findings("claims"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("its evidence no longer stands"));
    }

    @Test
    void aWellSupportedCodeOutsideTheTableIsADoubt() {
        judge("cost", "1", Valence.NEGATIVE);
        study.bring(
                "three.txt",
                "P1: The tender came late. Then it failed once more.\n",
                SourceKind.INTERVIEW,
                "commissioning-network",
                "1",
                "2017-05");
        code("one.txt", "The tender failed", "planning", "negative", "1");
        code("three.txt", "The tender came late", "planning", "negative", "1");
        assertThat(findings("left-out")).isEmpty();
        code("three.txt", "Then it failed once more", "planning", "negative", "1");

        assertThat(findings("left-out"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.what()).contains("Planning has 3 excerpts from 2 sources at event 1"));
    }

    @Test
    void anInfluenceAgainstTheSignOfItsEvidenceIsADoubt() {
        CodingId coding = code("one.txt", "The tender failed", "planning", "negative", "1");
        judge("planning", "1", Valence.POSITIVE, coding);

        assertThat(findings("evidence"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.what()).contains("1 of the 1 codings it rests on bear the opposite sign"));
    }

    @Test
    void anEventIsToldWhatItLacks() {
        assertThat(findings("events"))
                .hasSize(2)
                .first()
                .satisfies(finding -> assertThat(finding.what())
                        .contains("an influence", "an association", "a judgement of stability"));
    }

    @Test
    void aThreatThatNoConstructNamesIsTold() {
        study.workbench().codebooks().addCode(workbench.codebook.NewCode.named("Waiting"));
        code("one.txt", "The navigators never came", "waiting", "negative", "1");
        assertThat(findings("threats")).hasSize(1);

        code("one.txt", "The navigators never came", "planning", "negative", "1");

        assertThat(findings("threats")).isEmpty();
    }

    @Test
    void monthsStatedAreComparedWithMonthsSpanned() {
        Strictness stated = new Strictness(3, 3, 12);

        assertThat(study.workbench().lint().findings(List.of("period"), stated))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .contains("12 months are stated", "span 11 months, 2017-04 to 2018-02"));
        assertThat(study.workbench().lint().findings(List.of("period"), new Strictness(3, 3, 11)))
                .isEmpty();
    }

    @Test
    void aLabelThatRestsOnOnePersonMayIdentifyHer() {
        study.workbench()
                .participants()
                .add(new NewParticipant("commissioner-a", null, workbench.privacy.Consent.UNKNOWN, null, List.of()));
        study.workbench().sources().mapSpeakers(study.source("one.txt"), java.util.Map.of("P1", "commissioner-a"));
        code("one.txt", "The tender failed", "planning", "negative", "1");

        assertThat(findings("few-people"))
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("'interview: commissioning-network' rests on one participant"));
    }

    @Test
    void aNameThatMeansTwoThingsIsADoubt() {
        study.workbench().actors().add(workbench.network.NewActor.of("Board", workbench.network.ActorKind.GROUP));
        study.workbench()
                .networks()
                .set(
                        study.workbench().networks().find("provider-network").id(),
                        null,
                        List.of("board"),
                        List.of(),
                        null);

        assertThat(findings("names"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("network provider-network", "actor board"));
    }
}
