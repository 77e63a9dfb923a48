package workbench.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.guide.Guide;
import workbench.guide.Guides;
import workbench.guide.NewQuestion;
import workbench.id.CodeId;
import workbench.id.ParticipantId;
import workbench.rating.Silence.Fact;
import workbench.rating.Silence.Ground;
import workbench.rating.Silence.Kind;
import workbench.source.NewParticipant;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;

class SilencesTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Workbench workbench;
    private Case gullPoint;
    private Guide guide;

    @BeforeEach
    void begin() {
        study = new FieldStudy(folder);
        workbench = study.workbench();
        gullPoint = workbench.cases().add("Gull Point", "site", Map.of());
        guide = workbench
                .guides()
                .bring(
                        "Round one",
                        List.of(
                                new NewQuestion(2, null, "Money?", List.of(code("available-resources"))),
                                new NewQuestion(3, null, "Champions?", List.of(code("champions"))),
                                new NewQuestion(4, null, "Cost?", List.of(code("cost")))))
                .guide();
        put("one.txt");
    }

    @AfterEach
    void end() {
        study.close();
    }

    private CodeId code(String words) {
        return workbench.codebooks().lookup().code(words).id();
    }

    private void put(String file) {
        SourceEdit nothing = SourceEdit.NOTHING;
        workbench
                .sources()
                .set(
                        study.source(file),
                        new SourceEdit(
                                nothing.title(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                gullPoint.id(),
                                null,
                                null,
                                null,
                                null,
                                Map.of()));
    }

    private void hold(String file, Integer... skipped) {
        workbench.guides().hold(List.of(new Guides.Holding(study.source(file), guide, Set.of(skipped))));
    }

    private Optional<Silence> silence(String construct) {
        CodeId code = code(construct);
        return workbench.silences().of(List.of(gullPoint)).stream()
                .filter(one -> one.construct().equals(code))
                .findFirst();
    }

    private Kind kind(String construct) {
        return silence(construct).orElseThrow().kind();
    }

    private void note(String construct, @Nullable ParticipantId who, String text, @Nullable Boolean asked) {
        workbench
                .summaries()
                .bring(List.of(new NewSummary(
                        gullPoint.id(),
                        code(construct),
                        who,
                        null,
                        null,
                        text,
                        null,
                        asked,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    @Test
    void whatWasAskedAndNotCodedIsNotSaidAndWhatNoQuestionAskedIsNotAsked() {
        study.code("one.txt", "The tender failed", "cost", "negative");
        hold("one.txt");

        assertThat(silence("cost")).isEmpty();
        assertThat(kind("champions")).isEqualTo(Kind.NOT_SAID);
        assertThat(silence("champions").orElseThrow().grounds())
                .containsExactly(new Ground(Fact.ASKED, study.source("one.txt").id(), null, List.of(2)));
        assertThat(kind("complexity")).isEqualTo(Kind.NOT_ASKED);
        assertThat(silence("complexity").orElseThrow().value()).isEqualTo(RatingValue.NOT_ASKED);
    }

    @Test
    void aQuestionThatWasLeftOutWasNotAsked() {
        study.code("one.txt", "The tender failed", "cost", "negative");
        hold("one.txt", 2);

        assertThat(kind("champions")).isEqualTo(Kind.NOT_ASKED);
        assertThat(silence("champions").orElseThrow().grounds().getFirst().fact())
                .isEqualTo(Fact.SKIPPED);
    }

    @Test
    void withoutAGuideItIsUnknownWhetherItWasAsked() {
        study.code("one.txt", "The tender failed", "cost", "negative");

        assertThat(kind("champions")).isEqualTo(Kind.UNKNOWN);
        assertThat(silence("champions").orElseThrow().value()).isNull();
        assertThat(silence("champions").orElseThrow().grounds().getFirst().fact())
                .isEqualTo(Fact.NO_GUIDE);
    }

    @Test
    void anInterviewThatNobodyHasCodedSaysNothingYet() {
        hold("one.txt");

        assertThat(kind("champions")).isEqualTo(Kind.UNKNOWN);
        assertThat(kind("complexity")).isEqualTo(Kind.UNKNOWN);
        assertThat(silence("champions").orElseThrow().grounds().getFirst().fact())
                .isEqualTo(Fact.NOT_CODED);
    }

    @Test
    void codedBelowAConstructIsCodedOnItAndASummaryWithWordsSpeaks() {
        workbench
                .guides()
                .bring(
                        "Ready",
                        List.of(new NewQuestion(
                                2, null, "Were you ready?", List.of(code("readiness-for-implementation")))));
        hold("one.txt");
        study.code("two.txt", "Less money again", "cost", "negative");
        assertThat(silence("readiness-for-implementation")).isPresent();

        study.code("one.txt", "The tender failed", "available-resources", "negative");
        note("champions", null, "The coordinator carries it.", null);

        assertThat(workbench.silences().of(List.of(gullPoint)))
                .noneMatch(one -> one.construct().equals(code("readiness-for-implementation")))
                .noneMatch(one -> one.construct().equals(code("champions")));
    }

    @Test
    void wordsInANoteOfTheCaseCountAsWell() {
        study.code("one.txt", "The tender failed", "cost", "negative");
        hold("one.txt");
        put("two.txt");
        study.code("two.txt", "Less money again", "champions", "negative");

        assertThat(silence("champions")).isEmpty();
    }

    @Test
    void whatWasNotedDuringAnInterviewTellsWhereThereIsNoTranscriptOrGuide() {
        ParticipantId nurse = workbench
                .participants()
                .add(new NewParticipant("nurse-i", null, null, gullPoint.id(), List.of()))
                .id();
        Case other = workbench.cases().add("Upper Brent", "site", Map.of());
        workbench
                .summaries()
                .bring(List.of(new NewSummary(
                        other.id(),
                        code("champions"),
                        nurse,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null)));

        Silence silence = workbench.silences().of(List.of(other)).stream()
                .filter(one -> one.construct().equals(code("champions")))
                .findFirst()
                .orElseThrow();

        assertThat(silence.kind()).isEqualTo(Kind.NOT_ASKED);
        assertThat(silence.grounds()).containsExactly(new Ground(Fact.NOTED_NOT_ASKED, null, nurse, List.of()));
        assertThat(workbench.silences().of(List.of(other)).stream()
                        .filter(one -> one.construct().equals(code("cost")))
                        .findFirst()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void aSecondInterviewThatAskedOutweighsAFirstThatDidNot() {
        study.bring("three.txt", "P3: We began late.\n", SourceKind.INTERVIEW, "", "", "2018");
        put("three.txt");
        study.code("one.txt", "The tender failed", "cost", "negative");
        study.code("three.txt", "We began late", "cost", "negative");
        hold("one.txt", 2);
        hold("three.txt");

        assertThat(kind("champions")).isEqualTo(Kind.NOT_SAID);
        assertThat(silence("champions").orElseThrow().grounds())
                .extracting(Ground::fact)
                .containsExactly(Fact.SKIPPED, Fact.ASKED);
    }

    @Test
    void onlyWhatIsRatedIsProposedNoHeadingsAndNothingRetired() {
        workbench.codebooks().retire(code("peer-pressure"));

        assertThat(workbench.silences().of(List.of(gullPoint)))
                .extracting(one ->
                        workbench.codebooks().tree().code(one.construct()).slug())
                .contains("champions", "available-resources", "complexity")
                .doesNotContain("engaging", "process", "peer-pressure", "readiness-for-implementation");
    }
}
