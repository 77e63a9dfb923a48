package workbench.recoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.codebook.Code;
import workbench.codebook.NewCode;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.influence.Influence;
import workbench.influence.NewInfluence;
import workbench.influence.Spot;
import workbench.memo.MemoKind;
import workbench.memo.MemoSubject;
import workbench.memo.NewMemo;

/** What a merge of codes does to all that speaks of them. */
class MergedJudgementsTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Workbench workbench;
    private Code waiting;
    private Code silence;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
        workbench = study.workbench();
        waiting = workbench.codebooks().addCode(NewCode.named("Waiting"));
        silence = workbench.codebooks().addCode(NewCode.named("Silence"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void judge(Code code) {
        workbench
                .influences()
                .add(new NewInfluence(
                        new Spot(
                                workbench.timeline().find("1").id(),
                                workbench.networks().find("provider-network").id(),
                                code.id()),
                        Valence.NEGATIVE,
                        null,
                        null,
                        "it held them up",
                        List.of(),
                        List.of()));
    }

    @Test
    void influencesMemosAndHintsSpeakOfTheOtherCodeAndUndoTakesThemBack() {
        judge(waiting);
        workbench
                .memos()
                .add(new NewMemo(
                        MemoKind.ANALYTIC,
                        null,
                        "What waiting is",
                        null,
                        List.of(new MemoSubject("code", waiting.id().value()))));
        Code planning = workbench.codebooks().lookup().code("planning");
        workbench.hints().set(waiting.id(), planning.id(), "Plans slip", List.of());
        workbench.hints().set(silence.id(), waiting.id(), "Nobody speaks while they wait", List.of());

        assertThat(workbench.codebooks().merge(waiting.id(), silence.id()).judgements())
                .isEqualTo(4);
        assertThat(workbench.influences().all()).extracting(Influence::code).containsExactly(silence.id());

        assertThat(workbench.memos().all().getFirst().subjects())
                .containsExactly(new MemoSubject("code", silence.id().value()));
        assertThat(workbench.hints().all()).singleElement().satisfies(hint -> {
            assertThat(hint.code()).isEqualTo(silence.id());
            assertThat(hint.neighbour()).isEqualTo(planning.id());
        });
        workbench.undo(1, false);
        assertThat(workbench.influences().all()).extracting(Influence::code).containsExactly(waiting.id());

        assertThat(workbench.hints().all()).hasSize(2);
        assertThat(workbench.memos().all().getFirst().subjects())
                .containsExactly(new MemoSubject("code", waiting.id().value()));
    }

    @Test
    void twoJudgementsOfOnePlaceAreNamedAndNothingIsMerged() {
        judge(waiting);
        judge(silence);
        assertThatThrownBy(() -> workbench.codebooks().merge(waiting.id(), silence.id()))
                .hasMessageContaining("the influence at event 1 on provider-network");
        assertThat(workbench.codebooks().tree().code(waiting.id()).retired()).isFalse();
    }

    @Test
    void aCodingThatIsEvidenceDoesNotFallTogetherWithTheSameOne() {
        CodingId evidence = study.code("one.txt", "The tender failed", "waiting", "-")
                .codings()
                .getFirst();
        study.code("one.txt", "The tender failed", "silence", "-");
        workbench
                .influences()
                .add(new NewInfluence(
                        new Spot(
                                workbench.timeline().find("1").id(),
                                workbench.networks().find("provider-network").id(),
                                waiting.id()),
                        Valence.NEGATIVE,
                        null,
                        null,
                        "it held them up",
                        List.of(evidence),
                        List.of()));
        assertThat(workbench.codebooks().merge(waiting.id(), silence.id()).joined())
                .isZero();
        assertThat(workbench.influences().all().getFirst().evidence()).containsExactly(evidence);
    }
}
