package workbench.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.codebook.DoubleCodeHints;
import workbench.id.CodeId;
import workbench.id.CodingId;

class DoubleCodingTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private DoubleCodeHints hints;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
        hints = study.workbench().hints();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodeId code(String words) {
        return study.workbench().codebooks().lookup().code(words).id();
    }

    private CodingId coded(String quote, String code) {
        return study.code("one.txt", quote, code, "").codings().getFirst();
    }

    private List<Reminder> reminders(CodingId id) {
        return study.workbench().doubleCoding().of(id);
    }

    @Test
    void aWordOfTheHintMakesTheNeighbourLikely() {
        hints.set(code("planning"), code("cost"), "Plans speak of money", List.of("tender", "budget"));

        CodingId id = coded("The tender failed", "planning");
        assertThat(reminders(id)).singleElement().satisfies(reminder -> {
            assertThat(reminder.neighbour()).isEqualTo(code("cost"));
            assertThat(reminder.met()).containsExactly("tender");
        });
        assertThat(reminders(coded("nobody told us", "planning"))).isEmpty();
        coded("The tender failed", "cost");
        assertThat(reminders(id)).isEmpty();
    }

    @Test
    void soDoesAnotherCoderWhoCodedTheWordsWithTheNeighbourAlone() {
        hints.set(code("planning"), code("cost"), "Plans speak of money", List.of());
        study.code(new CodingRow(0, "one.txt", null, null, "The tender failed", "cost", "", "CD", "", "", "", "", ""));

        CodingId id = coded("The tender failed", "planning");
        assertThat(reminders(id))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.coders()).containsExactly("CD"));
        study.code(
                new CodingRow(0, "one.txt", null, null, "The tender failed", "planning", "", "EF", "", "", "", "", ""));
        assertThat(reminders(id)).isEmpty();
    }

    @Test
    void aRuleThatSendsElsewhereIsAHintToo() {
        study.code(new CodingRow(
                0,
                "one.txt",
                null,
                null,
                "The tender failed",
                "access-to-knowledge-and-information",
                "",
                "CD",
                "",
                "",
                "",
                "",
                ""));
        assertThat(reminders(coded("The tender failed", "available-resources")))
                .extracting(Reminder::neighbour)
                .containsExactly(code("access-to-knowledge-and-information"));
    }

    @Test
    void manyCodingsAreRemindedOfByTheStudysOwnHints() {
        hints.set(code("planning"), code("cost"), "Plans speak of money", List.of("tender"));
        List<CodingId> made = List.of(coded("The tender failed", "planning"), coded("nobody told us", "planning"));
        assertThat(study.workbench().doubleCoding().of(made)).hasSize(1);
    }

    @Test
    void aHintIsRenewedTakenAwayAndBroughtBack() {
        hints.set(code("planning"), code("cost"), "One", List.of("a"));
        hints.set(code("planning"), code("cost"), "Two", List.of());
        assertThat(hints.of(code("planning")))
                .singleElement()
                .satisfies(hint -> assertThat(hint.text()).isEqualTo("Two"));
        hints.remove(code("planning"), code("cost"));
        assertThat(hints.all()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(hints.all()).hasSize(1);
        study.workbench().undo(3, false);
        assertThat(hints.all()).isEmpty();
    }

    @Test
    void aHintToItselfFromARetiredCodeOrWithoutWordsIsRefused() {
        assertThatThrownBy(() -> hints.set(code("planning"), code("planning"), "x", List.of()))
                .hasMessageContaining("no neighbour of itself");
        assertThatThrownBy(() -> hints.set(code("planning"), code("cost"), " ", List.of()))
                .hasMessageContaining("says nothing");
        assertThatThrownBy(() -> hints.remove(code("planning"), code("cost"))).hasMessageContaining("No hint leads");
        study.workbench().codebooks().retire(code("cost"));
        assertThatThrownBy(() -> hints.set(code("planning"), code("cost"), "x", List.of()))
                .hasMessageContaining("retired");
    }
}
