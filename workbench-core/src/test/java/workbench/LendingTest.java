package workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cases.CaseRow;
import workbench.cases.Cases;
import workbench.problem.WorkbenchException;
import workbench.source.NewParticipant;
import workbench.study.NewStudy;

/** A study that stays open for many pieces of work: who acts in each, and what is known after one was refused. */
class LendingTest {
    @TempDir
    Path folder;

    private Workbench study;

    @BeforeEach
    void open() {
        study = Workbench.create(folder.resolve("study"), new NewStudy("Harbour", "en", List.of("cfir-2009"), "AB"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whoIsNamedActsUntilWhatWasLentIsClosed() {
        try (Workbench lent = study.lend("Zoe")) {
            lent.networks().add("Carers", List.of(), List.of(), null);
        }
        study.networks().add("Providers", List.of(), List.of(), null);

        assertThat(study.journal().last(2)).extracting(change -> change.who()).containsExactly("Zoe", "AB");
    }

    @Test
    void closingWhatWasLentKeepsTheStudyOpen() {
        study.lend(null).close();

        assertThat(study.networks().all()).isEmpty();
    }

    @Test
    void whatWasRefusedHalfwayIsKnownToNobody() {
        Cases cases = study.cases();
        List<CaseRow> rows =
                List.of(new CaseRow(2, "North", "site", Map.of()), new CaseRow(3, "South", "no such kind", Map.of()));

        assertThatThrownBy(() -> cases.take(rows)).isInstanceOf(WorkbenchException.class);

        assertThat(cases.all()).isEmpty();
        cases.add("North", "site", Map.of());
        assertThat(cases.all()).hasSize(1);
    }

    @Test
    void allThatALargerChangeReadIsForgottenWhereItIsTakenBack() {
        assertThatThrownBy(() -> study.journal().record("import", "source", change -> {
                    study.participants().insert(new NewParticipant("nurse-i", null, null, null, List.of()), change);
                    assertThat(study.participants().all()).hasSize(1);
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(study.participants().all()).isEmpty();
    }
}
