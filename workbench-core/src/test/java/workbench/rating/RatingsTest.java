package workbench.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.journal.Change;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.source.SourceEdit;

class RatingsTest {
    @TempDir
    Path folder;

    private RatedStudy study;

    @BeforeEach
    void begin() {
        study = new RatedStudy(folder);
    }

    @AfterEach
    void end() {
        study.close();
    }

    private long changes() {
        return study.workbench().journal().lastSeq();
    }

    private List<String> refused(RatingRow... rows) {
        long before = changes();
        List<String> told = new java.util.ArrayList<>();
        assertThatThrownBy(() -> study.rate(rows))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused ->
                                refused.problems().forEach((Problem one) -> told.add(one.what() + " " + one.remedy())));
        assertThat(changes()).isEqualTo(before);
        assertThat(study.workbench().ratings().book().all()).isEmpty();
        return told;
    }

    @Test
    void aValueOffTheScaleIsRefusedAndTheScaleNamed() {
        assertThat(refused(RatedStudy.row("Gull Point", "cost", "", "3", "x")))
                .singleElement()
                .asString()
                .contains("'3' is not on the scale", "+2", "not-asked", "mixed");
        assertThat(refused(RatedStudy.row("Gull Point", "cost", "", "", "x")))
                .singleElement()
                .asString()
                .contains("No value");
    }

    @Test
    void allThatIsWrongWithARatingIsToldAtOnce() {
        assertThat(refused(new RatingRow(0, "nowhere", "no-such-thing", "", "5", "x", List.of("what#cost"))))
                .hasSize(4);
    }

    @Test
    void aDomainIsNotRatedAndACodeOfTheStudysOwnIs() {
        assertThat(refused(RatedStudy.row("Gull Point", "inner-setting", "", "1", "x")))
                .singleElement()
                .asString()
                .contains("'Inner Setting' is a domain");

        study.workbench().codebooks().addCode(workbench.codebook.NewCode.named("Waiting"));
        study.rate(new RatingRow(0, "Gull Point", "waiting", "", "not-said", "", List.of()));

        assertThat(study.workbench().ratings().book().current()).hasSize(1);
    }

    @Test
    void aNominalConstructTakesLettersAndNoNumberAndOthersNoLetters() {
        assertThat(refused(RatedStudy.row("Gull Point", "intervention-source", "", "1", "x")))
                .singleElement()
                .asString()
                .contains("'Intervention Source' is nominal", "E (from outside)");
        assertThat(refused(RatedStudy.row("Gull Point", "cost", "", "E", "x")))
                .singleElement()
                .asString()
                .contains("is not nominal");

        study.rate(
                RatedStudy.row("Gull Point", "intervention-source", "", "E", "x"),
                RatedStudy.row("Marlsea", "intervention-source", "", "mixed", "x"));

        assertThat(study.workbench().ratings().book().current())
                .extracting(SeenRating::word)
                .containsExactlyInAnyOrder("E", "mixed");
    }

    @Test
    void inCfir2022TheSourceIsANumberAgain() {
        study.workbench().codebooks().add(workbench.codebook.BuiltInCodebooks.read("cfir-2022"));

        study.rate(RatedStudy.row("Gull Point", "cfir-2022/innovation/innovation-source", "", "+1", "x"));

        assertThat(study.workbench().ratings().book().current().getFirst().word())
                .isEqualTo("1");
    }

    @Test
    void aRatingNeedsItsRationaleAndACodingUnlessNothingWasAskedOrSaid() {
        assertThat(refused(new RatingRow(0, "Gull Point", "cost", "", "1", " ", List.of())))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("rationale"),
                        one -> assertThat(one).contains("rests on codings", "not-said"));
        assertThat(refused(new RatingRow(0, "Gull Point", "cost", "", "n/a", "", List.of())))
                .singleElement()
                .asString()
                .contains("rationale");

        study.rate(
                new RatingRow(0, "Gull Point", "cost", "", "not-asked", "", List.of()),
                new RatingRow(0, "Marlsea", "cost", "", "not said", "", List.of()),
                new RatingRow(0, "Brent", "cost", "", "N/A", "No money changes hands.", List.of()));

        assertThat(study.workbench().ratings().book().current())
                .extracting(SeenRating::word)
                .containsExactlyInAnyOrder("not-asked", "not-said", "not-applicable");
    }

    @Test
    void whatAnotherHasRatedIsHiddenUntilBothHave() {
        study.as("MK");
        study.rate("Gull Point", "-2");

        study.as("RS");
        SeenRating hidden = study.judgement("Gull Point").raters().getFirst();
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.word()).isEqualTo("hidden");
        assertThat(hidden.rating().because()).isNull();
        assertThat(hidden.rating().evidence()).isEmpty();
        assertThat(study.workbench().ratings().book().values(false)).isEmpty();

        study.rate("Gull Point", "1");
        assertThat(study.judgement("Gull Point").raters())
                .extracting(SeenRating::word)
                .containsExactly("-2", "1");
        study.as("MK");
        assertThat(study.judgement("Gull Point").disagrees()).isTrue();
    }

    @Test
    void oneSeesOnesOwnAndWhatOneHasEnteredForAnother() {
        study.rate("Gull Point", "-2");
        study.rate(RatedStudy.row("Marlsea", "cost", "RS", "1", "Said at the table."));

        assertThat(study.judgement("Gull Point").raters().getFirst().word()).isEqualTo("-2");
        assertThat(study.judgement("Marlsea").raters().getFirst().word()).isEqualTo("1");
        study.as("XY");
        assertThat(study.workbench().ratings().book().current()).allMatch(SeenRating::hidden);
    }

    @Test
    void theJournalTellsThatSomebodyRatedAndNotWhat() {
        study.rate("Gull Point", "mixed");

        Change last = study.workbench().journal().last(1).getFirst();
        assertThat(last.what()).isEqualTo("rating set");
        assertThat(last.summary()).contains("cost", "gull-point").doesNotContain("mixed", "So it seems");
    }

    @Test
    void aNewRatingSupersedesAndAllAreKept() {
        study.rate("Gull Point", "-2");
        study.rate("Gull Point", "-1");
        RatingResult again = study.rate("Gull Point", "-1");
        study.workbench().ratings().withdraw("Gull Point", "cost", "", "The wrong case.");

        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(study.workbench().ratings().book().current()).isEmpty();
        assertThat(study.workbench().ratings().book().all())
                .extracting(SeenRating::standing)
                .containsExactly(RatingStanding.SUPERSEDED, RatingStanding.WITHDRAWN, RatingStanding.WITHDRAWAL);
        assertThatThrownBy(() -> study.workbench().ratings().withdraw("Gull Point", "cost", "", ""))
                .hasMessageContaining("no rating");
    }

    @Test
    void agreeingTakesTwoRatersAndSettlesTheirs() {
        study.rate("Gull Point", "-2");
        assertThatThrownBy(() -> study.agree("Gull Point", "-1"))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems().getFirst())
                                .satisfies(one -> assertThat(one.what()).contains("Only one rater"))
                                .satisfies(one -> assertThat(one.remedy()).contains("--single-rater")));

        study.rateByTwo("Gull Point", "-2", "0");
        study.agree("Gull Point", "-1");

        Rating agreed = Objects.requireNonNull(study.agreed("Gull Point")).rating();
        assertThat(agreed.settled()).hasSize(2);
        assertThat(agreed.evidence()).hasSize(1);
        assertThat(agreed.because()).isEqualTo("We talked.");
        assertThat(study.workbench().coders().all())
                .filteredOn(coder -> coder.id().equals(agreed.madeBy()))
                .singleElement()
                .satisfies(coder -> assertThat(coder.name()).isEqualTo("RS"));
    }

    @Test
    void whatIsAgreedIsOutdatedWhenARaterRatesAgain() {
        study.rateByTwo("Gull Point", "-2", "0");
        study.agree("Gull Point", "-1");
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).outdated())
                .isFalse();

        study.rate("Gull Point", "1");
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).outdated())
                .isTrue();

        study.agree("Gull Point", "-1");
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).outdated())
                .isFalse();
    }

    @Test
    void anAgreedRatingShowsTheRatersOwn() {
        study.rate("Gull Point", "-2");
        study.workbench()
                .ratings()
                .enter(
                        List.of(new RatingRow(0, "Gull Point", "cost", "agreed", "-2", "One rater only.", List.of())),
                        EntryTerms.agreeing(true));

        study.as("RS");
        assertThat(study.judgement("Gull Point").raters().getFirst().word()).isEqualTo("-2");
    }

    @Test
    void evidenceThatNoLongerStandsIsLeftOut() {
        study.rate("Gull Point", "-2");
        study.workbench().codings().withdraw(List.of(study.coding(RatedStudy.ON_COST)));

        assertThat(study.judgement("Gull Point").raters().getFirst().rating().evidence())
                .isEmpty();
    }

    @Test
    void evidenceOfAnotherConstructOrCaseIsDoubtedAndTaken() {
        give("one.txt", "Marlsea");
        give("two.txt", "Gull Point");

        RatingResult result =
                study.rate(new RatingRow(0, "Gull Point", "cost", "", "1", "x", List.of(RatedStudy.ON_PLANNING)));

        assertThat(result.changes()).hasSize(1);
        assertThat(result.said())
                .anySatisfy(said -> assertThat(said).contains("Planning"))
                .anySatisfy(said -> assertThat(said).contains("marlsea"));
    }

    @Test
    void agreementTellsNothingOfARatingThatIsHidden() {
        study.as("MK");
        study.rate("Gull Point", "-2");
        study.workbench().ratings().withdraw("Gull Point", "cost", "", "The wrong case.");
        study.as("RS");
        study.rate("Gull Point", "1");

        study.as("MK");
        assertThat(study.workbench().ratings().book().values(true)).isEmpty();
        assertThat(study.workbench().ratings().book().values(false)).isEmpty();
    }

    private void give(String source, String ofCase) {
        study.workbench()
                .sources()
                .set(
                        study.workbench().sources().find(source),
                        new SourceEdit(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                study.ofCase(ofCase),
                                null,
                                null,
                                null,
                                null,
                                Map.of()));
    }

    @Test
    void aCaseThatHoldsNoSourcesIsNotDoubtedForRestingOnThoseOfOthers() {
        give("one.txt", "Marlsea");

        RatingResult result =
                study.rate(new RatingRow(0, "Gull Point", "cost", "", "1", "x", List.of(RatedStudy.ON_COST)));

        assertThat(result.said()).noneSatisfy(said -> assertThat(said).contains("marlsea"));
    }

    private static RatingRow line(int line, String construct, String rater, String value) {
        return new RatingRow(line, "Gull Point", construct, rater, value, "So.", List.of(RatedStudy.ON_COST));
    }

    @Test
    void aListIsOneChangeWhateverTheOrderOfItsRowsAndChangesNothingAgain() {
        List<RatingRow> rows =
                List.of(line(2, "cost", "agreed", "-1"), line(3, "cost", "MK", "-2"), line(4, "cost", "RS", "0"));
        EntryTerms terms = new EntryTerms("rating import", false, false);
        long before = changes();

        assertThat(study.workbench()
                        .ratings()
                        .enter(rows, new EntryTerms("rating import", true, false))
                        .changes())
                .hasSize(3);
        assertThat(changes()).isEqualTo(before);
        RatingResult first = study.workbench().ratings().enter(rows, terms);
        RatingResult second = study.workbench().ratings().enter(rows, terms);

        assertThat(changes()).isEqualTo(before + 1);
        assertThat(first.changes()).hasSize(3);
        assertThat(first.said()).contains("rater 'RS' is new");
        assertThat(second.changes()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(3);
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).rating().settled())
                .hasSize(2);
    }

    @Test
    void rowsThatContradictEachOtherAndEveryFaultyRowAreNamed() {
        List<RatingRow> rows = List.of(
                line(2, "cost", "MK", "-2"),
                line(3, "cost", "MK", "1"),
                line(4, "cost", "MK", "-2"),
                line(5, "cost", "RS", "9"),
                line(6, "planning", "agreed", "1"));

        assertThatThrownBy(() -> study.workbench().ratings().enter(rows, new EntryTerms("rating import", false, false)))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(one -> ((RowProblem) one).row() + " " + ((RowProblem) one).column())
                                .containsExactly("3 value", "5 value", "6 "));
        assertThat(study.workbench().ratings().book().all()).isEmpty();
    }

    @Test
    void ratingsCanBeTakenBackAndPutBack() {
        study.rateByTwo("Gull Point", "-2", "0");
        study.agree("Gull Point", "-1");

        study.workbench().undo(1, false);
        assertThat(study.agreed("Gull Point")).isNull();
        study.workbench().undo(1, false);
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).word()).isEqualTo("-1");
    }

    @Test
    void whatARatingBuildsOnCannotBeTakenBackBeforeIt() {
        long coding = changes();
        study.rateByTwo("Gull Point", "-2", "0");
        long rated = changes();
        study.agree("Gull Point", "-1");

        assertThatThrownBy(() -> study.workbench().undoChange(rated, true)).hasMessageContaining("build on it");
        assertThatThrownBy(() -> study.workbench().undoChange(caseAdded(), true))
                .hasMessageContaining("build on it");
        assertThat(coding).isLessThan(rated);
    }

    private long caseAdded() {
        return study.workbench().journal().last(0).stream()
                .filter(change ->
                        change.what().equals("case add") && change.summary().contains("gull-point"))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    @Test
    void comparedIsWhatEachGaveBeforeSeeingTheOthers() {
        study.rateByTwo("Gull Point", "-2", "0");
        study.as("MK");
        study.rate("Gull Point", "0");

        RatingBook book = study.workbench().ratings().book();
        RatingSubject subject = study.subject("Gull Point", "cost");
        assertThat(Objects.requireNonNull(book.values(true).get(subject)).values())
                .containsExactlyInAnyOrder(RatingValue.CLEARLY_HINDERS, RatingValue.NO_INFLUENCE);
        assertThat(Objects.requireNonNull(book.values(false).get(subject)).values())
                .containsExactly(RatingValue.NO_INFLUENCE, RatingValue.NO_INFLUENCE);
    }
}
