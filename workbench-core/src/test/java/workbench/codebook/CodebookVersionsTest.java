package workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.codebook.CodeDifference.Kind;
import workbench.id.Ids;

class CodebookVersionsTest {
    private static final long NOW = Long.MAX_VALUE;

    @TempDir
    Path folder;

    private StudyOfCodes study;
    private Codebooks codebooks;
    private CodebookVersions versions;

    @BeforeEach
    void open() throws Exception {
        study = new StudyOfCodes(folder);
        codebooks = study.codebooks;
        CodebookStore store = new CodebookStore(study.database);
        versions = new CodebookVersions(new PastCodesStore(study.database, store), store);
        codebooks.add(BuiltInCodebooks.read("cfir-2009"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<CodeDifference> since(int number) {
        return versions.between(versions.seqOf(number), NOW, null);
    }

    private Code code(String words) {
        return codebooks.lookup().code(words);
    }

    @Test
    void eachChangeToACodeIsAMomentAndOneThatWasTakenBackIsNone() {
        Code waiting = codebooks.addCode(NewCode.named("Waiting"));
        codebooks.rename(waiting.id(), "Waits");
        study.undo();
        codebooks.define(waiting.id(), Rewording.of("Time lost"));

        assertThat(versions.all()).extracting(CodebookVersion::number).containsExactly(1, 2, 3);
        assertThat(versions.all())
                .extracting(CodebookVersion::what)
                .containsExactly("codebook import", "codebook add", "codebook define");
        assertThat(versions.of(codebooks.codebook("cfir-2009")))
                .extracting(CodebookVersion::number)
                .containsExactly(1);
        assertThat(versions.of(codebooks.codebook("inductive")))
                .extracting(CodebookVersion::number)
                .containsExactly(2, 3);
    }

    @Test
    void rewordingIsToldWithTheOldAndTheNewWordsAndTheCodingsOfTheOld() {
        Code waiting = codebooks.addCode(
                NewCode.named("Waiting").meaning(Rewording.of("Time lost").applyTo(Wording.NONE)));
        study.code(Ids.next(), waiting.id(), null, null);
        study.code(Ids.next(), waiting.id(), null, null);
        codebooks.define(waiting.id(), Rewording.of("Time lost to others"));
        study.code(Ids.next(), waiting.id(), null, null);

        assertThat(since(2)).singleElement().satisfies(one -> {
            assertThat(one.kinds()).containsExactly(Kind.REWORDED);
            assertThat(Objects.requireNonNull(one.old()).wording().definition()).isEqualTo("Time lost");
            assertThat(Objects.requireNonNull(one.fresh()).wording().definition())
                    .isEqualTo("Time lost to others");
            assertThat(one.olderCodings()).isEqualTo(2);
        });
        study.journal.undo().last(2, false);
        assertThat(since(2)).isEmpty();
    }

    @Test
    void addedRenamedMovedMergedAndRetiredCodesAreTold() {
        Code waiting = codebooks.addCode(NewCode.named("Waiting"));
        Code silence = codebooks.addCode(NewCode.named("Silence"));
        Code old = codebooks.addCode(NewCode.named("Old"));
        codebooks.addCode(NewCode.named("Later"));
        codebooks.rename(waiting.id(), "Waits");
        codebooks.move(waiting.id(), code("planning").id());
        codebooks.merge(old.id(), silence.id());
        codebooks.retire(silence.id());

        List<CodeDifference> differences = since(4);
        assertThat(differences)
                .extracting(one -> one.code().slug(), CodeDifference::kinds)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("later", List.of(Kind.ADDED)),
                        org.assertj.core.groups.Tuple.tuple("waits", List.of(Kind.RENAMED, Kind.MOVED)),
                        org.assertj.core.groups.Tuple.tuple("old", List.of(Kind.MERGED)),
                        org.assertj.core.groups.Tuple.tuple("silence", List.of(Kind.RETIRED)));
        CodeDifference moved = differences.stream()
                .filter(one -> one.kinds().contains(Kind.MOVED))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(moved.old()).path()).isEqualTo("inductive/waiting");
        assertThat(moved.code().path()).isEqualTo("cfir-2009/process/planning/waits");
        assertThat(differences)
                .filteredOn(one -> one.kinds().contains(Kind.MERGED))
                .extracting(CodeDifference::into)
                .containsExactly("inductive/silence");
    }

    @Test
    void anOverlayAndItsSubjectAreThereOnlyWhileTheyLie() {
        Code setting = code("inner-setting");
        codebooks.overlay(setting.id(), null, "the council's care team", Rewording.NOTHING);
        codebooks.overlay(code("planning").id(), null, Rewording.of("our words"));
        codebooks.liftOverlay(code("planning").id());

        assertThat(codebooks.tree().subjectOf(code("available-resources").id())).contains("the council's care team");
        assertThat(since(1)).singleElement().satisfies(one -> {
            assertThat(one.code().path()).isEqualTo("cfir-2009/inner-setting");
            assertThat(one.oldSubject()).isNull();
            assertThat(one.freshSubject()).isEqualTo("the council's care team");
        });
        assertThat(versions.between(versions.seqOf(3), NOW, null))
                .singleElement()
                .satisfies(one -> assertThat(
                                Objects.requireNonNull(one.old()).wording().definition())
                        .isEqualTo("our words"));
        study.undo();
        assertThat(since(3)).isEmpty();
        study.undo();
        assertThat(since(3)).singleElement();
    }

    @Test
    void aSubjectIsForDomainsOnlyAndAMomentThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> codebooks.overlay(code("planning").id(), null, "x", Rewording.NOTHING))
                .hasMessageContaining("is no domain");
        assertThatThrownBy(() -> versions.seqOf(7)).hasMessageContaining("no version 7");
        assertThat(versions.seqOf(0)).isZero();
        assertThat(versions.between(0, NOW, null))
                .hasSize(codebooks.tree().codes().size());
    }
}
