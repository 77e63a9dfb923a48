package workbench.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.Access;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.ParticipantId;
import workbench.problem.WorkbenchException;
import workbench.query.Query;
import workbench.rating.SummaryOutcome.FieldChange;
import workbench.source.NewParticipant;

class SummariesTest {
    @TempDir
    Path folder;

    private Path path;
    private Workbench workbench;
    private Case gullPoint;
    private CodeId cost;
    private ParticipantId nurse;

    @BeforeEach
    void begin() {
        FieldStudy study = new FieldStudy(folder);
        path = study.path();
        study.code("one.txt", "The tender failed", "cost", "negative");
        study.workbench().cases().add("Gull Point", "site", Map.of());
        study.workbench().participants().add(new NewParticipant("nurse-i", null, null, null, List.of()));
        study.close();
        as("MK");
        gullPoint = workbench.cases().find("Gull Point");
        cost = workbench.codebooks().lookup().code("cost").id();
        nurse = workbench.participants().find("nurse-i").id();
    }

    @AfterEach
    void end() {
        workbench.close();
    }

    private void as(String coder) {
        if (workbench != null) {
            workbench.close();
        }
        workbench = Workbench.open(path, Access.WRITE, coder, "test");
    }

    private NewSummary words(String text) {
        return NewSummary.of(gullPoint.id(), cost, nurse, text);
    }

    private NewSummary row(
            String text, @Nullable Boolean asked, @Nullable RatingValue value, @Nullable SummaryStatus status) {
        return new NewSummary(
                gullPoint.id(),
                cost,
                nurse,
                null,
                null,
                text,
                null,
                asked,
                value,
                null,
                null,
                status == null || status == SummaryStatus.DRAFT ? null : "RS",
                status);
    }

    private Summary only() {
        assertThat(workbench.summaries().all()).hasSize(1);
        return workbench.summaries().all().getFirst();
    }

    @Test
    void thereIsOneSummaryOfACaseConstructAndParticipant() {
        workbench.summaries().set(words("Dear, they say."));
        workbench.summaries().set(words("Too dear, they say."));
        workbench.summaries().set(NewSummary.of(gullPoint.id(), cost, null, "Money is short."));

        assertThat(workbench.summaries().of(gullPoint.id(), cost))
                .extracting(Summary::text)
                .containsExactly("Too dear, they say.", "Money is short.");
        assertThat(workbench.summaries().all())
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(SummaryStatus.DRAFT));

        workbench.undo(2, false);
        assertThat(only().text()).isEqualTo("Dear, they say.");
    }

    @Test
    void aSecondReaderIsAnotherCoderAndChecksOrChanges() {
        Summary written = workbench.summaries().set(words("Dear.")).after();
        assertThatThrownBy(() -> workbench.summaries().check(written, null))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("MK wrote this");

        as("RS");
        assertThat(workbench.summaries().check(only(), null).status()).isEqualTo(SummaryStatus.CHECKED);
        assertThat(workbench.summaries().check(only(), "Dear.").status()).isEqualTo(SummaryStatus.CHECKED);
        Summary changed = workbench.summaries().check(only(), "Dear for a small site.");
        assertThat(changed.status()).isEqualTo(SummaryStatus.CHANGED);
        assertThat(only().text()).isEqualTo("Dear for a small site.");
        assertThat(only().author()).isEqualTo(written.author());
        assertThat(only().secondReader())
                .isEqualTo(workbench.coders().find("RS").id());

        assertThatThrownBy(() -> workbench.summaries().set(words("Mine.")))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("written by MK");

        workbench.undo(1, false);
        assertThat(only().text()).isEqualTo("Dear.");
    }

    @Test
    void writtenAnewItIsADraftAgain() {
        workbench.summaries().set(words("Dear."));
        as("RS");
        workbench.summaries().check(only(), null);
        as("MK");

        workbench.summaries().set(words("Dear, and late."));

        assertThat(only().status()).isEqualTo(SummaryStatus.DRAFT);
    }

    @Test
    void aNoteIsTiedToCodingsAndLosesThoseThatNoLongerStand() {
        List<CodingId> found = new ArrayList<>();
        workbench.search().eachCoding(Query.builder().build(), found::add);
        CodingId coding = found.getFirst();
        Summary written = workbench.summaries().set(words("Dear.")).after();

        workbench.summaries().deepen(written, List.of(coding));
        assertThat(only().evidence()).containsExactly(coding);
        long seq = workbench.journal().lastSeq();
        workbench.summaries().deepen(only(), List.of(coding));
        assertThat(workbench.journal().lastSeq()).isEqualTo(seq);

        workbench.codings().withdraw(List.of(coding));
        assertThat(only().evidence()).isEmpty();
        workbench.undo(1, false);
        assertThat(only().evidence()).containsExactly(coding);
    }

    @Test
    void evidenceThatIsWithdrawnForAWhileSurvivesASecondReader() {
        List<CodingId> found = new ArrayList<>();
        workbench.search().eachCoding(Query.builder().build(), found::add);
        workbench.summaries().deepen(workbench.summaries().set(words("Dear.")).after(), found.subList(0, 1));
        workbench.codings().withdraw(found.subList(0, 1));
        workbench.summaries().set(words("Dear, they say."));

        workbench.codings().accept(found.subList(0, 1));

        assertThat(only().evidence()).containsExactly(found.getFirst());
    }

    @Test
    void twoSummariesOfOnePlaceAreNotPutBack() {
        workbench.summaries().set(words("Dear."));
        long first = workbench.journal().lastSeq();
        workbench.undo(1, false);
        workbench.summaries().set(words("Too dear."));

        assertThatThrownBy(() -> workbench.undoChange(first, false)).isInstanceOf(WorkbenchException.class);
        assertThat(only().text()).isEqualTo("Too dear.");
    }

    @Test
    void whatIsBroughtTwiceChangesNothingAndThePreviewNeither() {
        NewSummary wanted = row("Dear.", true, RatingValue.SOMEWHAT_HINDERS, null);
        long before = workbench.journal().lastSeq();

        SummaryOutcome preview = workbench.summaries().preview(List.of(wanted)).getFirst();
        assertThat(preview.added()).isTrue();
        assertThat(preview.changes())
                .containsExactly(
                        new FieldChange(SummaryField.TEXT, "", "Dear."),
                        new FieldChange(SummaryField.ASKED, "", "yes"),
                        new FieldChange(SummaryField.PROVISIONAL, "", "-1"));
        assertThat(workbench.journal().lastSeq()).isEqualTo(before);

        workbench.summaries().bring(List.of(wanted));
        long after = workbench.journal().lastSeq();
        assertThat(workbench.summaries().bring(List.of(wanted)).getFirst().unchanged())
                .isTrue();
        assertThat(workbench.journal().lastSeq()).isEqualTo(after);
    }

    @Test
    void whatIsEmptyTakesNothingAway() {
        workbench.summaries().bring(List.of(row("Dear.", true, null, null)));

        assertThat(workbench
                        .summaries()
                        .bring(List.of(row("", null, RatingValue.MIXED, null)))
                        .getFirst()
                        .changes())
                .containsExactly(new FieldChange(SummaryField.PROVISIONAL, "", "mixed"));
        assertThat(only().text()).isEqualTo("Dear.");
        assertThat(only().asked()).isTrue();
    }

    @Test
    void whatASecondReaderHasBeenOverIsKept() {
        workbench.summaries().bring(List.of(row("Dear.", true, null, SummaryStatus.CHECKED)));

        SummaryOutcome outcome = workbench
                .summaries()
                .bring(List.of(row("Cheap.", false, null, null)))
                .getFirst();

        assertThat(outcome.kept()).isEqualTo("checked by RS");
        assertThat(outcome.changes()).hasSizeGreaterThan(1);
        assertThat(only().text()).isEqualTo("Dear.");
        assertThat(only().asked()).isTrue();
    }

    @Test
    void anotherCodersWordsAreKeptUnlessASecondReaderChangedThem() {
        workbench.summaries().bring(List.of(words("Dear.")));
        as("RS");

        assertThat(workbench
                        .summaries()
                        .bring(List.of(words("Cheap.")))
                        .getFirst()
                        .kept())
                .contains("written by MK");
        assertThat(only().text()).isEqualTo("Dear.");

        workbench.summaries().bring(List.of(row("Cheap.", null, null, SummaryStatus.CHANGED)));
        assertThat(only().text()).isEqualTo("Cheap.");
        assertThat(only().status()).isEqualTo(SummaryStatus.CHANGED);
    }

    @Test
    void faultsAreNamedEachWithItsFieldAndNothingIsDone() {
        NewSummary stamped = new NewSummary(
                gullPoint.id(),
                cost,
                null,
                null,
                null,
                "A.",
                List.of("12 minutes"),
                null,
                null,
                null,
                null,
                null,
                null);
        NewSummary readByNobody = new NewSummary(
                gullPoint.id(),
                workbench.codebooks().lookup().code("complexity").id(),
                null,
                null,
                null,
                "A.",
                null,
                null,
                null,
                null,
                null,
                null,
                SummaryStatus.CHECKED);
        NewSummary contrary = row("A.", false, RatingValue.NOT_SAID, null);
        NewSummary ownReader = new NewSummary(
                gullPoint.id(),
                cost,
                nurse,
                null,
                null,
                "B.",
                null,
                null,
                null,
                null,
                "RS",
                "RS",
                SummaryStatus.CHECKED);

        List<SummaryFault> faults = workbench.summaries().faults(List.of(stamped, readByNobody, contrary, ownReader));

        assertThat(faults)
                .extracting(SummaryFault::place, SummaryFault::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, SummaryField.STAMPS),
                        org.assertj.core.groups.Tuple.tuple(1, SummaryField.SECOND_READER),
                        org.assertj.core.groups.Tuple.tuple(2, SummaryField.ASKED),
                        org.assertj.core.groups.Tuple.tuple(3, SummaryField.TEXT),
                        org.assertj.core.groups.Tuple.tuple(3, SummaryField.SECOND_READER));
        assertThatThrownBy(() -> workbench.summaries().bring(List.of(stamped, contrary)))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
        assertThat(workbench.summaries().all()).isEmpty();
    }

    @Test
    void aNoteThatSomethingWasNotAskedNeedsNoWords() {
        workbench.summaries().bring(List.of(row("", false, null, null)));

        assertThat(only().asked()).isFalse();
        assertThat(workbench.summaries().faults(List.of(NewSummary.of(gullPoint.id(), cost, null, " "))))
                .hasSize(1);
    }
}
