package workbench.recoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.Code;
import workbench.codebook.Crosswalk;
import workbench.codebook.CrosswalkFile;
import workbench.codebook.NewCode;
import workbench.coding.Coding;
import workbench.coding.CodingRow;
import workbench.id.CodingId;
import workbench.matrix.Dimension;
import workbench.query.Query;

class CrosswalksTest {
    private static final Crosswalk CROSSWALK = CrosswalkFile.builtIn("cfir-2009", "cfir-2022");
    private static final List<String> QUOTES =
            List.of("The tender failed", "nobody told us", "meetings kept us going", "The navigators never came");

    @TempDir
    Path folder;

    private FieldStudy study;
    private Workbench workbench;
    private Crosswalks crosswalks;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
        workbench = study.workbench();
        crosswalks = workbench.crosswalks();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void bringTarget() {
        workbench.codebooks().add(BuiltInCodebooks.read("cfir-2022"));
    }

    private CodingId coded(String quote, String code, String coder) {
        return study.code(new CodingRow(
                        0, "one.txt", null, null, quote, code, "-", coder, "2", "provider-network", "", "", "why"))
                .codings()
                .getFirst();
    }

    private List<Coding> inTarget() {
        List<CodingId> found = new ArrayList<>();
        var book = workbench.codebooks().codebook("cfir-2022");
        workbench.search().eachCoding(Query.ALL.and(new workbench.query.Criterion.InCodebook(book.id())), found::add);
        return workbench.codings().codings(found);
    }

    private Code code(String words) {
        return workbench.codebooks().lookup().code(words, "cfir-2022");
    }

    @Test
    void whatIsSafeIsAddedWithAllThatWasSaidAndPointsAtItsOriginWhichStays() {
        bringTarget();
        CodingId origin = coded("The tender failed", "available-resources", "CD");
        Coding old = workbench.codings().coding(origin);

        assertThat(crosswalks.apply(CROSSWALK).made()).isEqualTo(1);
        assertThat(workbench.codings().coding(origin)).isEqualTo(old);
        assertThat(inTarget()).singleElement().satisfies(made -> {
            assertThat(made.code()).isEqualTo(code("available-resources").id());
            assertThat(made.excerpt()).isEqualTo(old.excerpt());
            assertThat(made.coder()).isEqualTo(old.coder());
            assertThat(made.valence()).isEqualTo(old.valence());
            assertThat(made.events()).isEqualTo(old.events());
            assertThat(made.eventBasis()).isEqualTo(old.eventBasis());
            assertThat(made.affects()).isEqualTo(old.affects());
            assertThat(made.note()).isEqualTo(old.note());
            assertThat(workbench.links().of(List.of(made.id())).values())
                    .singleElement()
                    .satisfies(links -> assertThat(links.getFirst().from()).isEqualTo(origin));
        });
    }

    @Test
    void whatThePreviewSaysIsWhatApplyDoesOnAnyCodings() {
        bringTarget();
        List<Code> codes = workbench
                .codebooks()
                .tree()
                .codesOf(workbench.codebooks().codebook("cfir-2009").id());
        Random random = new Random(2009);
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 12; i++) {
                study.code(new CodingRow(
                        0,
                        "one.txt",
                        null,
                        null,
                        QUOTES.get(random.nextInt(QUOTES.size())),
                        codes.get(random.nextInt(codes.size())).path(),
                        random.nextBoolean() ? "+" : "",
                        random.nextBoolean() ? "CD" : "EF",
                        random.nextBoolean() ? "2" : "",
                        "",
                        "",
                        "",
                        ""));
            }
            CrosswalkPlan plan = crosswalks.preview(CROSSWALK);
            int before = inTarget().size();
            CrosswalkApplied applied = crosswalks.apply(CROSSWALK);
            assertThat(applied.plan()).isEqualTo(plan);
            assertThat(applied.made() + applied.joined()).isEqualTo(plan.moving());
            assertThat(inTarget()).hasSize(before + applied.made());
            assertThat(crosswalks.preview(CROSSWALK).moving()).isZero();
            assertThat(crosswalks.queue(CROSSWALK, null, 0).codings()).hasSize(plan.waiting());
        }
    }

    @Test
    void appliedAgainItAddsOnlyWhatWasCodedSinceAndNotWhatWasWithdrawn() {
        bringTarget();
        coded("The tender failed", "planning", "CD");
        crosswalks.apply(CROSSWALK);
        workbench.codings().withdraw(List.of(inTarget().getFirst().id()));
        long seq = workbench.journal().lastSeq();
        assertThat(crosswalks.apply(CROSSWALK).made()).isZero();
        assertThat(workbench.journal().lastSeq()).isEqualTo(seq);

        coded("nobody told us", "planning", "CD");
        assertThat(crosswalks.apply(CROSSWALK).made()).isEqualTo(1);
    }

    @Test
    void aCodingThatStandsInBothIsLinkedAndNotDoubled() {
        bringTarget();
        coded("The tender failed", "planning", "CD");
        coded("The tender failed", code("planning").path(), "CD");

        assertThat(crosswalks.apply(CROSSWALK))
                .returns(0, CrosswalkApplied::made)
                .returns(1, CrosswalkApplied::joined);
        assertThat(inTarget()).hasSize(1);
    }

    @Test
    void undoTakesAllOfItBackAndRedoBringsItAgain() {
        bringTarget();
        coded("The tender failed", "planning", "CD");
        coded("nobody told us", "culture", "CD");
        crosswalks.apply(CROSSWALK);
        workbench.undo(1, false);
        assertThat(inTarget()).isEmpty();
        assertThat(crosswalks.preview(CROSSWALK).moving()).isEqualTo(2);
        workbench.undo(1, false);
        assertThat(inTarget()).hasSize(2);
        assertThat(crosswalks.preview(CROSSWALK).moving()).isZero();
    }

    @Test
    void countsAreThoseOfThePrimaryFrameworkUnlessTheOtherIsAskedFor() {
        bringTarget();
        coded("The tender failed", "planning", "CD");
        crosswalks.apply(CROSSWALK);
        Dimension events = Dimension.read("event").orElseThrow();
        Dimension coders = Dimension.read("coder").orElseThrow();
        var book = workbench.codebooks().codebook("cfir-2022");

        assertThat(workbench
                        .matrices()
                        .count(events, coders, Query.ALL, false)
                        .totals()
                        .codings())
                .isEqualTo(1);
        assertThat(workbench
                        .matrices()
                        .count(
                                events,
                                coders,
                                Query.ALL.and(new workbench.query.Criterion.InCodebook(book.id())),
                                false)
                        .totals()
                        .codings())
                .isEqualTo(1);
    }

    @Test
    void theRestWaitsForAPersonWhoSettlesOrLeavesIt() {
        bringTarget();
        CodingId engaged = coded("The tender failed", "leadership-engagement", "CD");
        CodingId ready = coded("nobody told us", "readiness-for-implementation", "CD");
        assertThat(crosswalks.queue(CROSSWALK, null, 0).codings())
                .extracting(Queued::coding)
                .containsExactlyInAnyOrder(engaged, ready);

        List<CodingId> made =
                crosswalks.settle(CROSSWALK, List.of(engaged), List.of(code("high-level-leaders"), code("motivation")));
        assertThat(workbench.codings().codings(made)).hasSize(2);
        assertThat(workbench.links().acts())
                .singleElement()
                .satisfies(act -> assertThat(Objects.requireNonNull(act.to())).isEqualTo(made.getLast()));
        assertThatThrownBy(() -> crosswalks.settle(CROSSWALK, List.of(engaged), List.of(code("motivation"))))
                .hasMessageContaining("carried over already");

        crosswalks.leave(CROSSWALK, List.of(ready), "an outcome now");
        assertThat(crosswalks.queue(CROSSWALK, null, 0).waiting()).isZero();
        crosswalks.settle(CROSSWALK, List.of(ready), List.of(code("planning")));
        workbench.undo(1, false);
        assertThat(crosswalks.queue(CROSSWALK, null, 0).waiting()).isZero();
    }

    @Test
    void codesOfOnesOwnAreNotCoveredAndOffTheRecordIsPassedOver() {
        bringTarget();
        Code planning = workbench.codebooks().lookup().code("planning");
        Code own = workbench.codebooks().addCode(NewCode.named("Rota").under(planning.id()));
        coded("The tender failed", own.path(), "CD");
        coded("nobody told us", "planning", "CD");
        workbench.sources().restrict(study.source("one.txt"), new workbench.text.TextRange(30, 100), "asked for");

        CrosswalkPlan plan = crosswalks.preview(CROSSWALK);
        assertThat(plan.notCovered())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(own));
        assertThat(plan.moving()).isZero();
        assertThat(crosswalks.apply(CROSSWALK).made()).isZero();
    }

    @Test
    void withoutTheSecondCodebookItIsShownButNotApplied() {
        CodingId origin = coded("The tender failed", "planning", "CD");
        CrosswalkPlan plan = crosswalks.preview(CROSSWALK);
        assertThat(plan.targetThere()).isFalse();
        assertThat(plan.moving()).isEqualTo(1);
        long seq = workbench.journal().lastSeq();
        assertThatThrownBy(() -> crosswalks.apply(CROSSWALK)).hasMessageContaining("no codebook 'cfir-2022'");
        assertThatThrownBy(() -> crosswalks.leave(CROSSWALK, List.of(origin), "x"))
                .hasMessageContaining("no codebook 'cfir-2022'");
        assertThat(workbench.journal().lastSeq()).isEqualTo(seq);
    }

    @Test
    void aCodeOrCodingOfTheWrongCodebookIsRefused() {
        bringTarget();
        CodingId origin = coded("The tender failed", "planning", "CD");
        Code old = workbench.codebooks().lookup().code("planning");
        assertThatThrownBy(() -> crosswalks.settle(CROSSWALK, List.of(origin), List.of(old)))
                .hasMessageContaining("is no code of cfir-2022");
        CodingId other = coded("nobody told us", code("planning").path(), "CD");
        assertThatThrownBy(() -> crosswalks.leave(CROSSWALK, List.of(other), "x"))
                .hasMessageContaining("none with a code of cfir-2009");
        assertThatThrownBy(() -> crosswalks.leave(CROSSWALK, List.of(origin), " "))
                .hasMessageContaining("Nothing says why");
    }
}
