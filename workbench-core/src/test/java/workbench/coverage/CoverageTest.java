package workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.codebook.Code;
import workbench.coding.CodingRow;
import workbench.guide.Guide;
import workbench.guide.Guides.Holding;
import workbench.guide.NewQuestion;
import workbench.id.CodeId;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.source.NewParticipant;
import workbench.source.SourceKind;

class CoverageTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Coverage coverage;

    @BeforeEach
    void aStudy() {
        study = new FieldStudy(folder);
        coverage = study.workbench().coverage();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodeId code(String words) {
        return study.workbench().codebooks().lookup().code(words).id();
    }

    private CodeReach reach(String words) {
        return reach(words, Query.ALL);
    }

    private CodeReach reach(String words, Query query) {
        return coverage.report(query).codes().stream()
                .filter(one -> one.code().id().equals(code(words)))
                .findFirst()
                .orElseThrow();
    }

    private void voiced(String quote, String code, String voice) {
        study.code(new CodingRow(0, "two.txt", null, null, quote, code, "", "", "", "", "", voice, ""));
    }

    @Test
    void aCodeThatRestsOnOneSourceOrOneSpeakerOrOnTheObserverAloneIsTold() {
        study.code("one.txt", "nobody told us", "planning", "");
        voiced("less than sure", "cost", "");
        study.code("one.txt", "The navigators never came", "engaging", "");
        study.code("one.txt", "kept us going", "engaging", "");
        voiced("Less money again", "engaging", "quoted");

        assertThat(reach("planning").rests()).containsExactlyInAnyOrder(ThinGround.ONE_SOURCE, ThinGround.ONE_SPEAKER);
        assertThat(reach("cost").rests()).containsExactlyInAnyOrder(ThinGround.ONE_SOURCE, ThinGround.OBSERVER_ONLY);
        assertThat(reach("engaging").rests()).isEmpty();
        assertThat(reach("engaging").speakers()).isEqualTo(2);
        assertThat(reach("engaging").kinds()).containsExactlyInAnyOrder(SourceKind.INTERVIEW, SourceKind.OBSERVATION);
        assertThat(reach("engaging").networks()).hasSize(2);
    }

    @Test
    void onePersonInTwoSourcesIsOneSpeakerOnceTheLabelsAreMapped() {
        study.bring("three.txt", "P1: Still nobody told us.\n\nP1: We waited.\n", SourceKind.INTERVIEW, "", "", "2018");
        study.code("one.txt", "nobody told us", "planning", "");
        study.code("three.txt", "We waited", "planning", "");
        assertThat(reach("planning").rests()).containsExactly(ThinGround.ONE_KIND);

        study.workbench().participants().add(new NewParticipant("councillor-c", null, null, null, List.of()));
        for (String source : List.of("one.txt", "three.txt")) {
            study.workbench().sources().mapSpeakers(study.source(source), Map.of("P1", "councillor-c"));
        }

        assertThat(reach("planning").rests()).containsExactlyInAnyOrder(ThinGround.ONE_KIND, ThinGround.ONE_SPEAKER);
        assertThat(reach("planning").participants()).isEqualTo(1);
    }

    @Test
    void wordsInTheResearchersTurnsAreTheResearchersWord() {
        study.code("one.txt", "And then", "planning", "");
        study.workbench().sources().mapSpeakers(study.source("one.txt"), Map.of("Interviewer", "researcher"));

        assertThat(reach("planning").rests()).contains(ThinGround.OBSERVER_ONLY);
        assertThat(reach("planning").speakers()).isZero();
    }

    @Test
    void aCodeAboveUsedOnesIsNotUnusedAndAHeadingIsNotListed() {
        study.code("one.txt", "nobody told us", "available-resources", "");

        assertThat(reach("readiness-for-implementation").isUnused()).isFalse();
        assertThat(reach("readiness-for-implementation").below()).isEqualTo(1);
        assertThat(coverage.report(Query.ALL).codes())
                .extracting(one -> one.code().slug())
                .doesNotContain("inner-setting")
                .contains("trialability");
    }

    @Test
    void anUnusedCodeTellsWhetherItWasAskedAbout() {
        assertThat(reach("trialability").silence()).isEqualTo(new Silence(Silence.Kind.UNKNOWN, 0, 0, 0));

        Guide guide = study.workbench()
                .guides()
                .bring(
                        "First talk",
                        List.of(
                                new NewQuestion(2, 1, "Could you try it?", List.of(code("trialability"))),
                                new NewQuestion(3, 2, "What does it cost?", List.of(code("cost")))))
                .guide();
        study.workbench().guides().hold(List.of(new Holding(study.source("one.txt"), guide, Set.of(2))));

        assertThat(reach("trialability").silence()).isEqualTo(new Silence(Silence.Kind.NOT_SAID, 1, 0, 1));
        assertThat(reach("cost").silence()).isEqualTo(new Silence(Silence.Kind.NOT_ASKED, 0, 1, 1));
        assertThat(reach("champions").silence()).isEqualTo(new Silence(Silence.Kind.NOT_ASKED, 0, 0, 1));
    }

    @Test
    void filtersAndCodebooksSayWhatIsLookedAt() {
        study.code("one.txt", "nobody told us", "planning", "");
        Query notes = Query.builder()
                .where(new Criterion.OfKind(SourceKind.OBSERVATION))
                .build();
        assertThat(reach("planning", notes).isUnused()).isTrue();

        Query own = Query.builder()
                .where(new Criterion.InCodebook(
                        study.workbench().codebooks().codebook("cfir-2009").id()))
                .build();
        assertThat(coverage.report(own).codebooks())
                .extracting(book -> book.slug())
                .containsExactly("cfir-2009");
    }

    @Test
    void eachSourceBringsNewCodesInTheOrderOfTime() {
        study.bring("sheet.txt", "A loose sheet on the costs.\n", SourceKind.DOCUMENT, "", "", "");
        study.bring("early.txt", "Before all this, they planned.\n", SourceKind.DOCUMENT, "", "", "2016");
        study.code("sheet.txt", "loose sheet", "cost", "");
        study.code("one.txt", "nobody told us", "planning", "");
        study.code("one.txt", "kept us going", "engaging", "");
        study.code("two.txt", "less than sure", "engaging", "");
        study.code("early.txt", "they planned", "planning", "");

        Saturation saturation = coverage.saturation(Query.ALL);

        assertThat(saturation.steps())
                .extracting(step -> step.source().file())
                .containsExactly("early.txt", "one.txt", "two.txt", "sheet.txt");
        assertThat(saturation.steps()).extracting(Saturation.Step::cumulative).containsExactly(1, 2, 2, 3);
        assertThat(saturation.steps().get(1).fresh()).extracting(Code::slug).containsExactly("engaging");
        assertThat(saturation.steps().get(1).codes()).isEqualTo(2);
        assertThat(saturation.base(2)).hasValue(2);
        assertThat(saturation.runs(2, 1))
                .containsExactly(new Saturation.Run(2, 1, 0, 0), new Saturation.Run(3, 1, 1, 0.5));
        assertThat(saturation.runs(4, 2)).isEmpty();
        assertThat(saturation.base(5)).isEmpty();
    }

    @Test
    void nothingCodedSaturatesNothing() {
        assertThat(coverage.saturation(Query.ALL).steps()).isEmpty();
        assertThat(coverage.saturation(Query.ALL).runs(4, 2)).isEmpty();
        assertThat(coverage.report(Query.ALL).thin()).isEmpty();
    }
}
