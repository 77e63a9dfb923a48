package workbench.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.coding.CodingRow;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.matrix.Cell;
import workbench.matrix.Dimension;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.source.SourceKind;

class ProposingTest {
    private static final String TENDER = "The tender failed";
    private static final String CAFE = "Then café meetings kept us going.";
    private static final String NAVIGATORS = "The navigators never came.";

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

    private CodingId code(String quote, String sign, String coder, String event, String affects) {
        return code("one.txt", quote, sign, coder, event, affects);
    }

    private CodingId code(String source, String quote, String sign, String coder, String event, String affects) {
        var result = study.code(
                new CodingRow(0, source, null, null, quote, "cost", sign, coder, event, affects, "", "", ""));
        assertThat(result.refused()).isEmpty();
        return result.codings().getFirst();
    }

    private Proposals propose() {
        return influences.propose(Query.ALL);
    }

    private Influence only() {
        assertThat(influences.all()).hasSize(1);
        return influences.all().getFirst();
    }

    @Test
    void draftsASignFromStatedEventsAndNetworksOnly() {
        CodingId stated = code(TENDER, "-", "AB", "1", "provider-network");
        code(CAFE, "+", "AB", "", "provider-network"); // inherits event 1
        code(NAVIGATORS, "+", "AB", "1", "");

        Proposals proposals = propose();

        assertThat(proposals.open()).hasSize(1);
        assertThat(proposals.inherited()).isEqualTo(1);
        assertThat(proposals.withoutNetwork()).isEqualTo(1);
        Influence draft = only();
        assertThat(draft.status()).isEqualTo(InfluenceStatus.PROPOSED);
        assertThat(draft.valence()).isEqualTo(Valence.NEGATIVE);
        assertThat(draft.evidence()).containsExactly(stated);
        assertThat(influences.counting()).isEmpty();
    }

    @Test
    void askedOfOneEventItDraftsNoneForAnother() {
        code(TENDER, "-", "AB", "1;2", "provider-network");
        code(CAFE, "-", "AB", "1", "provider-network");
        Query second = Query.builder()
                .where(new Criterion.AtEvent(
                        study.workbench().timeline().find("2").id()))
                .build();

        influences.propose(second);

        assertThat(only().event())
                .isEqualTo(study.workbench().timeline().find("2").id());
    }

    @Test
    void disputedPassagesTakeNoPartInTheSignButSpeakAgainst() {
        code(TENDER, "-", "AB", "1", "provider-network");
        code(CAFE, "-", "AB", "1", "provider-network");
        CodingId other = code(CAFE, "+", "CD", "1", "provider-network");

        Proposals.Proposal one = propose().open().getFirst();

        assertThat(one.support().disputed()).isEqualTo(1);
        assertThat(one.support().codings()).isEqualTo(3);
        assertThat(one.support().coders()).isEqualTo(2);
        assertThat(one.influence().valence()).isEqualTo(Valence.NEGATIVE);
        assertThat(one.influence().against()).containsExactly(other);
    }

    @Test
    void theDraftSignIsThatOfTheMatrixCell() {
        code(TENDER, "-", "AB", "1", "provider-network");
        code(CAFE, "+", "AB", "1", "provider-network");
        code(NAVIGATORS, "0", "AB", "1", "provider-network");

        propose();

        Cell cell = study.workbench()
                .matrices()
                .count(Dimension.by(Dimension.By.CODE), Dimension.by(Dimension.By.EVENT), Query.ALL, false)
                .cells()
                .getFirst()
                .getFirst();
        assertThat(only().valence()).isEqualTo(cell.valence()).isEqualTo(Valence.MIXED);
        assertThat(only().evidence()).hasSize(2);
    }

    @Test
    void proposingAgainChangesNothingAndWritesNoEntry() {
        code(TENDER, "-", "AB", "1", "provider-network");
        propose();
        long before = study.workbench().journal().lastSeq();

        Proposals again = propose();

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before);
    }

    @Test
    void openDraftsFollowTheCodingsAndGoWithThem() {
        CodingId first = code(TENDER, "-", "AB", "1", "provider-network");
        propose();
        CodingId second = code(CAFE, "+", "AB", "1", "provider-network");

        assertThat(propose().refreshed()).isEqualTo(1);
        assertThat(only().valence()).isEqualTo(Valence.MIXED);

        study.workbench().codings().withdraw(List.of(first, second));
        assertThat(propose().dropped()).isEqualTo(1);
        assertThat(influences.all()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(influences.all()).hasSize(1);
    }

    @Test
    void judgedInfluencesAreLeftAloneAndTellThatTheirCodingsHaveGrown() {
        code(TENDER, "-", "AB", "1", "provider-network");
        propose();
        influences.accept(Map.of(only().id(), InfluenceEdit.NOTHING));
        assertThat(propose().grown()).isEmpty();
        code(CAFE, "+", "AB", "1", "provider-network");
        code(NAVIGATORS, "+", "AB", "1", "provider-network");

        Proposals again = propose();

        assertThat(again.open()).isEmpty();
        assertThat(again.grown()).hasSize(1);
        assertThat(again.grown().getFirst().more()).isEqualTo(2);
        assertThat(again.grown().getFirst().turns()).isTrue();
        assertThat(only().status()).isEqualTo(InfluenceStatus.ACCEPTED);
        assertThat(only().valence()).isEqualTo(Valence.NEGATIVE);
        influences.reject(Map.of(only().id(), InfluenceEdit.NOTHING));
        assertThat(propose().open()).isEmpty();
        assertThat(propose().grown()).isEmpty(); // who judged anew has seen them
    }

    @Test
    void ofManyCodingsOneOfEachSourceComesFirst() {
        for (int i = 0; i < 20; i++) {
            study.bring(
                    "s%02d.txt".formatted(i),
                    "First words of %d here. More words of %d there.\n".formatted(i, i),
                    SourceKind.OBSERVATION,
                    "provider-network",
                    "1",
                    "2018");
        }
        for (int i = 19; i >= 0; i--) {
            String source = "s%02d.txt".formatted(i);
            code(source, "First words of %d here".formatted(i), "-", "AB", "1", "provider-network");
            code(source, "More words of %d there".formatted(i), "-", "AB", "1", "provider-network");
        }

        Proposals.Proposal one = propose().open().getFirst();

        assertThat(one.bearingOut()).isEqualTo(40);
        assertThat(one.influence().evidence()).hasSize(EvidencePick.MOST);
        assertThat(influences.places(influences.all()).values())
                .extracting(EvidencePlace::source)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSpotWhoseCodingsTellNoSignIsNamedAndNotProposed() {
        code(TENDER, "", "AB", "1", "provider-network");

        Proposals proposals = propose();

        assertThat(proposals.open()).isEmpty();
        assertThat(proposals.unsigned()).hasSize(1);
    }
}
