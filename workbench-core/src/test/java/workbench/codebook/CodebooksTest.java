package workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.problem.WorkbenchException;

class CodebooksTest {
    @TempDir
    Path folder;

    private StudyOfCodes study;
    private Codebooks codebooks;

    @BeforeEach
    void open() throws Exception {
        study = new StudyOfCodes(folder);
        codebooks = study.codebooks;
        codebooks.add(BuiltInCodebooks.read("cfir-2009"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Code code(String words) {
        return codebooks.lookup().code(words);
    }

    private List<String> paths() {
        return codebooks.tree().codes().stream().map(Code::path).toList();
    }

    /** Takes the last change back and puts it back; each time the codes must be what they were. */
    private void holdsThroughUndoAndRedo(List<Code> before) {
        List<Code> after = codebooks.tree().codes();
        study.undo();
        assertThat(codebooks.tree().codes()).isEqualTo(before);
        study.undo();
        assertThat(codebooks.tree().codes()).isEqualTo(after);
        study.undo();
        assertThat(codebooks.tree().codes()).isEqualTo(before);
        study.undo();
    }

    @Test
    void aFrameworkComesInWholeAndInOrder() {
        CodebookFile file = BuiltInCodebooks.read("cfir-2009");
        assertThat(paths()).isEqualTo(file.codes().stream().map(FileCode::path).toList());
        assertThat(codebooks.tree().codes()).extracting(Code::order).startsWith(1, 2, 3);
        assertThat(codebooks.tree().codes()).extracting(Code::origin).containsOnly(CodeOrigin.FRAMEWORK);
        assertThat(codebooks.file(codebooks.codebook("cfir-2009"))).isEqualTo(file);
        assertThatThrownBy(() -> codebooks.add(file)).hasMessageContaining("already");
        study.undo();
        assertThat(codebooks.tree().codes()).isEmpty();
        study.undo();
        assertThat(codebooks.file(codebooks.codebook("cfir-2009"))).isEqualTo(file);
    }

    @Test
    void theFirstCodebookIsThePrimaryOneEvenAfterInductiveCodes(@TempDir Path other) throws Exception {
        try (StudyOfCodes fresh = new StudyOfCodes(other)) {
            fresh.codebooks.addCode(NewCode.named("Waiting"));
            assertThat(fresh.codebooks.primary().orElseThrow().slug()).isEqualTo(Codebooks.OWN);
            fresh.codebooks.add(BuiltInCodebooks.read("cfir-2022"));
            fresh.codebooks.add(BuiltInCodebooks.read("network-elements"));
            assertThat(fresh.codebooks.tree().codebooks())
                    .extracting(Codebook::slug)
                    .containsExactly("cfir-2022", "network-elements", "inductive");
        }
    }

    @Test
    void inductiveCodesAreAddedAtTheTopAndUnderAFramework() {
        List<Code> before = codebooks.tree().codes();
        Code waiting = codebooks.addCode(NewCode.named("Waiting & hoping"));
        assertThat(waiting.path()).isEqualTo("inductive/waiting-and-hoping");
        assertThat(waiting.origin()).isEqualTo(CodeOrigin.INDUCTIVE);
        holdsThroughUndoAndRedo(before);
        before = codebooks.tree().codes();
        Code under = codebooks.addCode(
                NewCode.named("Räume").under(code("available-resources").id()));
        assertThat(under.path()).isEqualTo(code("available-resources").path() + "/räume");
        assertThat(codebooks.tree().domainOf(under.id()).name()).isEqualTo("Inner Setting");
        holdsThroughUndoAndRedo(before);
        assertThatThrownBy(() -> codebooks.addCode(NewCode.named("WAITING and hoping")))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> codebooks.addCode(NewCode.named("?!"))).hasMessageContaining("no letter");
    }

    @Test
    void theJournalDoesNotRepeatTheWordsOfAnInVivoCode() {
        Code vivo = codebooks.addCode(NewCode.named("nobody told us").asInVivo());
        codebooks.rename(vivo.id(), "Left out");
        assertThat(vivo.path()).isEqualTo("inductive/nobody-told-us");
        assertThat(study.journal.last(2))
                .extracting(change -> change.summary())
                .noneMatch(line -> line.contains("nobody"));
    }

    @Test
    void aNewWordingIsANewVersionAndTheOldOneIsKept() {
        Code waiting = codebooks.addCode(
                NewCode.named("Waiting").meaning(new Wording("Time", List.of("Queues"), List.of(), List.of(), null)));
        List<Code> before = codebooks.tree().codes();
        Code defined = codebooks.define(waiting.id(), Rewording.of("Time lost"));
        assertThat(defined.version()).isEqualTo(2);
        assertThat(defined.wording().include()).containsExactly("Queues");
        assertThat(codebooks.history(waiting.id()))
                .extracting(wording -> wording.wording().definition())
                .containsExactly("Time");
        holdsThroughUndoAndRedo(before);
        assertThat(codebooks.history(waiting.id())).hasSize(1);
        long seq = study.journal.lastSeq();
        codebooks.define(waiting.id(), Rewording.of("Time lost"));
        assertThat(study.journal.lastSeq()).isEqualTo(seq);
    }

    @Test
    void frameworkNodesAreFrozenAndTheWayOutIsNamed() {
        CodeId planning = code("planning").id();
        CodeId engaging = code("engaging").id();
        for (Runnable attempt : List.<Runnable>of(
                () -> codebooks.rename(planning, "Plan"),
                () -> codebooks.move(planning, engaging),
                () -> codebooks.define(planning, Rewording.of("x")),
                () -> codebooks.merge(planning, engaging))) {
            assertThatThrownBy(attempt::run).isInstanceOfSatisfying(WorkbenchException.class, refused -> {
                assertThat(refused.problems().getFirst().what()).contains("frozen");
                assertThat(refused.problems().getFirst().remedy()).contains("codebook overlay");
            });
        }
    }

    @Test
    void anOverlayLiesOverTheFrameworkAndCanBeLifted() {
        List<Code> before = codebooks.tree().codes();
        Code planning = code("planning");
        Code own = codebooks.overlay(
                planning.id(), "Plans as made", new Rewording(null, List.of("Only written plans."), null, null, null));
        assertThat(own.origin()).isEqualTo(CodeOrigin.OVERLAY);
        assertThat(own.path()).isEqualTo(planning.path());
        assertThat(own.version()).isEqualTo(2);
        assertThat(own.wording().definition()).isEqualTo(planning.wording().definition());
        assertThat(own.wording().include()).containsExactly("Only written plans.");
        assertThat(code("Plans as made")).isEqualTo(own);
        assertThat(code("Planning")).isEqualTo(own);
        holdsThroughUndoAndRedo(before);
        List<Code> overlaid = codebooks.tree().codes();
        Code again = codebooks.overlay(planning.id(), null, Rewording.of("What was planned."));
        assertThat(again.name()).isEqualTo("Plans as made");
        assertThat(again.wording().include()).containsExactly("Only written plans.");
        holdsThroughUndoAndRedo(overlaid);
        List<Code> twice = codebooks.tree().codes();
        Code lifted = codebooks.liftOverlay(planning.id());
        assertThat(lifted.wording()).isEqualTo(planning.wording());
        assertThat(lifted.version()).isEqualTo(4);
        holdsThroughUndoAndRedo(twice);
        assertThatThrownBy(() -> codebooks.overlay(
                        codebooks.addCode(NewCode.named("Mine")).id(), null, Rewording.of("x")))
                .hasMessageContaining("own code");
    }

    @Test
    void aRenamedCodeIsFoundByBothNames() {
        Code silence = codebooks.addCode(NewCode.named("Silence"));
        CodingId coding = study.code(Ids.next(), silence.id(), null, null);
        List<Code> before = codebooks.tree().codes();
        Code renamed = codebooks.rename(silence.id(), "Silences & waits");
        assertThat(renamed.path()).isEqualTo("inductive/silences-and-waits");
        assertThat(code("Silences & waits").id()).isEqualTo(silence.id());
        assertThat(code("silence").id()).isEqualTo(silence.id());
        assertThat(study.codedWith(silence.id())).containsExactly(coding);
        holdsThroughUndoAndRedo(before);
    }

    @Test
    void aCodeMovesWithAllBelowItAcrossCodebooks() {
        Code top = codebooks.addCode(NewCode.named("Time"));
        Code below = codebooks.addCode(NewCode.named("Waiting").under(top.id()));
        List<Code> before = codebooks.tree().codes();
        Code moved = codebooks.move(top.id(), code("available-resources").id());
        assertThat(codebooks.tree().code(below.id()).path()).isEqualTo(moved.path() + "/waiting");
        assertThat(codebooks.tree().code(below.id()).codebook())
                .isEqualTo(codebooks.codebook("cfir-2009").id());
        holdsThroughUndoAndRedo(before);
        assertThatThrownBy(() -> codebooks.move(top.id(), below.id())).hasMessageContaining("under itself");
        assertThatThrownBy(() -> codebooks.move(top.id(), top.id())).hasMessageContaining("under itself");
        assertThat(codebooks.move(top.id(), null).path()).isEqualTo("inductive/time");
        codebooks.addCode(NewCode.named("Waiting"));
        assertThatThrownBy(() -> codebooks.move(below.id(), null)).hasMessageContaining("already");
    }

    @Test
    void aMergeLosesNoCodingAndNoName() {
        Code waiting = codebooks.addCode(new NewCode("Waiting", null, Wording.NONE, List.of("Delay"), null, false));
        Code silence = codebooks.addCode(NewCode.named("Silence"));
        Code child = codebooks.addCode(NewCode.named("Queue").under(waiting.id()));
        codebooks.define(silence.id(), Rewording.of("No word."));
        UUID excerpt = Ids.next();
        CodingId there = study.code(excerpt, silence.id(), "negative", null);
        study.code(excerpt, waiting.id(), "negative", null);
        CodingId otherValence = study.code(excerpt, waiting.id(), "positive", null);
        CodingId withNote = study.code(excerpt, waiting.id(), "negative", "mind this");
        CodingId elsewhere = study.code(Ids.next(), waiting.id(), "negative", null);
        List<Code> before = codebooks.tree().codes();
        List<CodingId> waited = study.codedWith(waiting.id());

        CodeMerged merged = codebooks.merge(waiting.id(), silence.id());

        assertThat(merged.moved()).isEqualTo(3);
        assertThat(merged.joined()).isEqualTo(1);
        assertThat(study.codedWith(silence.id())).containsExactlyInAnyOrder(there, otherValence, withNote, elsewhere);
        assertThat(study.versionOf(elsewhere)).isEqualTo(2);
        assertThat(codebooks.tree().code(waiting.id()).retired()).isTrue();
        assertThat(codebooks.tree().code(child.id()).path()).isEqualTo("inductive/silence/queue");
        assertThat(codebooks.tree().code(silence.id()).aliases()).contains("Waiting", "Delay");
        for (String words : List.of("Waiting", "delay", "inductive/waiting")) {
            assertThat(codebooks.lookup().codeInUse(words).id()).isEqualTo(silence.id());
        }
        holdsThroughUndoAndRedo(before);
        study.undo();
        assertThat(study.codedWith(waiting.id())).isEqualTo(waited);
        assertThat(study.versionOf(elsewhere)).isEqualTo(1);
    }

    @Test
    void aCodingWithAMemoDoesNotFallTogether() {
        Code waiting = codebooks.addCode(NewCode.named("Waiting"));
        Code silence = codebooks.addCode(NewCode.named("Silence"));
        UUID excerpt = Ids.next();
        study.code(excerpt, silence.id(), null, null);
        CodingId thoughtOn = study.code(excerpt, waiting.id(), null, null);
        study.database.update(
                "INSERT INTO memo_subject VALUES (?, 'coding', ?)",
                workbench.storage.Binder.of(Ids.next(), thoughtOn.value()));
        assertThat(codebooks.merge(waiting.id(), silence.id()).joined()).isZero();
    }

    @Test
    void anInductiveCodeMergesIntoAFrameworksWithoutChangingIt() {
        Code shortage = codebooks.addCode(NewCode.named("Shortage"));
        Code child = codebooks.addCode(NewCode.named("No room").under(shortage.id()));
        Code resources = code("available-resources");
        codebooks.merge(shortage.id(), resources.id());
        assertThat(codebooks.tree().code(resources.id())).isEqualTo(resources);
        assertThat(code("Shortage").id()).isEqualTo(resources.id());
        assertThat(codebooks.tree().code(child.id()).path()).isEqualTo(resources.path() + "/no-room");
    }

    @Test
    void impossibleMergesAreRefusedWhole() {
        Code above = codebooks.addCode(NewCode.named("Above"));
        Code below = codebooks.addCode(NewCode.named("Below").under(above.id()));
        Code other = codebooks.addCode(NewCode.named("Other"));
        codebooks.addCode(NewCode.named("Below").under(other.id()));
        study.code(Ids.next(), above.id(), null, null);
        assertThatThrownBy(() -> codebooks.merge(above.id(), below.id())).hasMessageContaining("stands below");
        assertThatThrownBy(() -> codebooks.merge(above.id(), above.id())).hasMessageContaining("itself");
        assertThatThrownBy(() -> codebooks.merge(above.id(), other.id())).hasMessageContaining("already");
        assertThat(study.codedWith(above.id())).hasSize(1);
        codebooks.retire(other.id());
        assertThatThrownBy(() -> codebooks.merge(above.id(), other.id())).hasMessageContaining("retired");
    }

    @Test
    void aSplitMovesTheChosenCodings() {
        Code waiting = codebooks.addCode(NewCode.named("Waiting"));
        CodingId stays = study.code(Ids.next(), waiting.id(), null, null);
        CodingId goes = study.code(Ids.next(), waiting.id(), null, null);
        List<Code> before = codebooks.tree().codes();
        Code split = codebooks.split(waiting.id(), NewCode.named("Waiting for money"), List.of(goes));
        assertThat(split.path()).isEqualTo("inductive/waiting-for-money");
        assertThat(study.codedWith(waiting.id())).containsExactly(stays);
        assertThat(study.codedWith(split.id())).containsExactly(goes);
        holdsThroughUndoAndRedo(before);
        assertThat(study.codedWith(split.id())).containsExactly(goes);
        study.undo();
        assertThat(study.codedWith(waiting.id())).containsExactly(stays, goes);
        assertThatThrownBy(() -> codebooks.split(waiting.id(), NewCode.named("None"), List.of(CodingId.next())))
                .hasMessageContaining("no codings of");
        assertThatThrownBy(() -> codebooks.split(waiting.id(), NewCode.named("None"), List.of()))
                .hasMessageContaining("No coding");
    }

    @Test
    void aFrameworksCodingsAreSplitIntoAChildOfItsCode() {
        CodingId coding = study.code(Ids.next(), code("planning").id(), null, null);
        Code split = codebooks.split(code("planning").id(), NewCode.named("Replanning"), List.of(coding));
        assertThat(split.path()).isEqualTo("cfir-2009/process/planning/replanning");
    }

    @Test
    void aRetiredCodeIsFoundButNotCodedWith() {
        Code waiting = codebooks.addCode(NewCode.named("Waiting"));
        List<Code> before = codebooks.tree().codes();
        codebooks.retire(waiting.id());
        assertThat(code("waiting").retired()).isTrue();
        assertThatThrownBy(() -> codebooks.lookup().codeInUse("waiting")).hasMessageContaining("retired");
        assertThatThrownBy(() -> codebooks.addCode(NewCode.named("Waiting"))).hasMessageContaining("retired");
        assertThat(codebooks.file(codebooks.codebook(Codebooks.OWN)).codes()).isEmpty();
        holdsThroughUndoAndRedo(before);
        codebooks.unretire(waiting.id());
        assertThat(codebooks.lookup().codeInUse("waiting").id()).isEqualTo(waiting.id());
    }

    @Test
    void undoNeverLeavesTwoCodesWithOnePath() {
        Code silence = codebooks.addCode(NewCode.named("Silence"));
        codebooks.rename(silence.id(), "Quiet");
        Journal others = study.journalOf("BC");
        study.as(others).addCode(NewCode.named("Silence"));
        assertThatThrownBy(study::undo).hasMessageContaining("two codes at 'inductive/silence'");
        assertThat(paths()).contains("inductive/silence", "inductive/quiet");
    }

    @Test
    void undoIsRefusedWhereAnotherMovedACodeUnderWhatItMade() {
        Code theirs = study.as(study.journalOf("BC")).addCode(NewCode.named("Theirs"));
        Code parent = codebooks.addCode(NewCode.named("Parent"));
        study.as(study.journalOf("BC")).move(theirs.id(), parent.id());
        assertThatThrownBy(study::undo).hasMessageContaining("later changes build on it");
    }

    @Test
    void anotherRoomsChangesDoNotMakeTheTreeBeReadAgain() {
        CodeTree tree = codebooks.tree();
        study.code(Ids.next(), code("planning").id(), null, null);
        assertThat(codebooks.tree()).isSameAs(tree);
        codebooks.addCode(NewCode.named("Waiting"));
        assertThat(codebooks.tree()).isNotSameAs(tree);
    }

    @Test
    void aPlainListOfCodesIsTheStudysOwnToChange() {
        codebooks.add(CodebookCheck.read(
                "{\"id\":\"ours\",\"title\":\"Ours\",\"codes\":[{\"path\":\"ours/visits\",\"name\":\"Visits\"}]}",
                null));
        assertThat(codebooks.rename(code("Visits").id(), "Calls").path()).isEqualTo("ours/calls");
    }
}
