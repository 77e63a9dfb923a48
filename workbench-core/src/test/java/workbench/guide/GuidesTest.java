package workbench.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.codebook.NewCode;
import workbench.guide.Guide.Question;
import workbench.id.CodeId;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

class GuidesTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Workbench workbench;
    private Guides guides;

    @BeforeEach
    void begin() {
        study = new FieldStudy(folder);
        workbench = study.workbench();
        guides = workbench.guides();
    }

    @AfterEach
    void end() {
        study.close();
    }

    private CodeId code(String words) {
        return workbench.codebooks().lookup().code(words).id();
    }

    private NewQuestion question(int row, @Nullable Integer number, String words, String... codes) {
        return new NewQuestion(
                row, number, words, Arrays.stream(codes).map(this::code).toList());
    }

    private Guide three() {
        return guides.bring(
                        "First round",
                        List.of(
                                question(2, null, "How did it begin?", "external-policy-and-incentives"),
                                question(3, null, "Was there money?", "available-resources"),
                                question(4, null, "Anything else?")))
                .guide();
    }

    @Test
    void aGuideNumbersItsQuestionsByTheirPlaceUnlessTheFileDoes() {
        assertThat(three().questions()).extracting(Question::number).containsExactly(1, 2, 3);

        Guide numbered = guides.bring("Other", List.of(question(2, 10, "Ten?"), question(3, 4, "Four?")))
                .guide();

        assertThat(numbered.questions()).extracting(Question::words).containsExactly("Four?", "Ten?");
        assertThat(guides.find("first-round").title()).isEqualTo("First round");
    }

    @Test
    void anEditedFileAltersWhatChangedAndMakesNothingTwice() {
        Guide before = three();

        GuideChange change = guides.bring(
                "First round",
                List.of(
                        question(2, null, "How did it begin?", "external-policy-and-incentives"),
                        question(3, null, "Who paid?", "cost"),
                        question(4, null, "Was there money?", "available-resources")));

        assertThat(change.added()).containsExactly(2);
        assertThat(change.altered()).containsExactly(3);
        assertThat(change.removed()).containsExactly(3);
        assertThat(change.unchanged()).isEqualTo(1);
        Guide after = change.guide();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.questions().get(2).id())
                .isEqualTo(before.questions().get(1).id());
        assertThat(guides.all()).hasSize(1);

        long seq = workbench.journal().lastSeq();
        assertThat(guides.bring(
                                "first round",
                                after.questions().stream()
                                        .map(one -> new NewQuestion(2, one.number(), one.words(), one.codes()))
                                        .toList())
                        .changes())
                .isFalse();
        assertThat(workbench.journal().lastSeq()).isEqualTo(seq);
    }

    @Test
    void whatASourceLeftOutStaysLeftOutWhenQuestionsMove() {
        Guide guide = three();
        guides.hold(List.of(new Guides.Holding(study.source("one.txt"), guide, Set.of(2))));

        guides.bring(
                "First round",
                List.of(
                        question(2, null, "Who are you?"),
                        question(3, null, "How did it begin?", "external-policy-and-incentives"),
                        question(4, null, "Was there money?", "available-resources"),
                        question(5, null, "Anything else?")));

        assertThat(guides.heldBy(study.source("one.txt").id()).orElseThrow().skipped())
                .containsExactly(3);
    }

    @Test
    void aFileAtFaultIsRefusedWithEachRowAndChangesNothing() {
        assertThatThrownBy(() -> guides.bring(
                        "First round",
                        List.of(
                                question(2, 1, "How did it begin?"),
                                question(3, 1, "  "),
                                question(4, null, "How did it begin?"))))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> ((RowProblem) problem).row())
                                .containsExactly(3, 3, 4, 4));
        assertThat(guides.all()).isEmpty();
        assertThatThrownBy(() -> guides.bring("?", List.of(question(2, 1, "How?"))))
                .isInstanceOf(WorkbenchException.class);
        assertThatThrownBy(() -> guides.bring("Empty", List.of())).isInstanceOf(WorkbenchException.class);
    }

    @Test
    void aQuestionThatTheGuideLacksCannotBeLeftOut() {
        Guide guide = three();

        assertThatThrownBy(() -> guides.hold(List.of(new Guides.Holding(study.source("one.txt"), guide, Set.of(2, 7)))))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("question 7")
                .hasMessageContaining("1 to 3");
        assertThat(guides.held()).isEmpty();
    }

    @Test
    void aQuestionAsksAboutItsConstructAndThoseAboveNotThoseBelow() {
        Guide guide = three();
        guides.hold(List.of(new Guides.Holding(study.source("one.txt"), guide, Set.of())));
        Asking asking = guides.asking();
        var one = study.source("one.txt").id();
        var two = study.source("two.txt").id();

        assertThat(asking.asked(one, code("available-resources")))
                .extracting(Question::number)
                .containsExactly(2);
        assertThat(asking.askedIn(code("readiness-for-implementation"))).containsExactly(one);
        assertThat(asking.asked(one, code("leadership-engagement"))).isEmpty();
        assertThat(asking.isKnown(two)).isFalse();
        assertThat(asking.isInAGuide(code("cost"))).isFalse();

        guides.hold(List.of(new Guides.Holding(study.source("one.txt"), guide, Set.of(2))));

        assertThat(guides.asking().askedIn(code("available-resources"))).isEmpty();
        assertThat(guides.asking().skipped(one, code("available-resources")))
                .extracting(Question::number)
                .containsExactly(2);
        assertThat(guides.asking().isInAGuide(code("available-resources"))).isTrue();
    }

    @Test
    void guidesAndWhatWasLeftOutCanBeTakenBackAndPutBack() {
        Guide guide = three();
        long importing = workbench.journal().lastSeq();
        guides.hold(List.of(new Guides.Holding(study.source("one.txt"), guide, Set.of(2))));
        guides.hold(List.of(new Guides.Holding(study.source("one.txt"), guide, Set.of(3))));

        workbench.undo(1, false);
        assertThat(guides.held().getFirst().skipped()).containsExactly(2);
        workbench.undo(1, false);
        assertThat(guides.held().getFirst().skipped()).containsExactly(3);

        assertThatThrownBy(() -> workbench.undoChange(importing, false))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("build on it");

        assertThat(guides.release(study.source("one.txt"))).isTrue();
        assertThat(guides.release(study.source("one.txt"))).isFalse();
        assertThat(guides.held()).isEmpty();
        workbench.undo(1, false);
        assertThat(guides.held()).hasSize(1);
    }

    @Test
    void aConstructMergedAwayIsAskedAboutAsWhatItWentInto() {
        var first = workbench.codebooks().addCode(NewCode.named("waiting"));
        var second = workbench.codebooks().addCode(NewCode.named("delay"));
        guides.bring("G", List.of(new NewQuestion(2, null, "Did you wait?", List.of(first.id()))));

        workbench.codebooks().merge(first.id(), second.id());
        guides.forget();

        assertThat(guides.find("G").questions().getFirst().codes()).containsExactly(second.id());
    }
}
