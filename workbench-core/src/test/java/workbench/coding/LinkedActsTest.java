package workbench.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.codebook.BuiltInCodebooks;
import workbench.id.CodingId;
import workbench.problem.RowProblem;

class LinkedActsTest {
    private static final String WORDS = "nobody told us";

    @TempDir
    Path folder;

    private FieldStudy study;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void bringFramework() {
        study.workbench().codebooks().add(BuiltInCodebooks.read("cfir-2022"));
    }

    private CodingResult act(String role, String characteristic) {
        return study.code(FieldStudy.row("one.txt", WORDS, role, "-").with(characteristic));
    }

    private List<CodingLink> acts() {
        return study.workbench().links().acts();
    }

    private CodingStatus statusOf(CodingId id) {
        return study.workbench().codings().coding(id).status();
    }

    @Test
    void aRoleAndACharacteristicAreCodedInOneChange() {
        bringFramework();
        CodingResult result = act("high-level-leaders", "Motivation");

        assertThat(result.applied()).isEqualTo(2);
        assertThat(acts()).singleElement().satisfies(act -> {
            assertThat(act.from()).isEqualTo(result.codings().getFirst());
            assertThat(act.to()).isEqualTo(result.codings().getLast());
        });
        assertThat(study.workbench().codings().codings(result.codings()))
                .allMatch(coding -> coding.valence() == Valence.NEGATIVE);
        study.workbench().undo(1, false);
        assertThat(acts()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(acts()).hasSize(1);
    }

    @Test
    void theSameActAgainChangesNothingAndARoleMayHaveSeveralCharacteristics() {
        bringFramework();
        act("high-level-leaders", "motivation");
        assertThat(act("high-level-leaders", "motivation"))
                .returns(0, CodingResult::applied)
                .returns(2, CodingResult::unchanged);
        assertThat(acts()).hasSize(1);
        assertThat(act("high-level-leaders", "capability").applied()).isEqualTo(1);
        assertThat(acts()).hasSize(2);
    }

    @Test
    void aRoleStandsThreeTimesInTheFrameworkAndIsTheOneAmongRoles() {
        bringFramework();
        CodingResult result = act("Innovation Deliverers", "need");
        assertThat(study.workbench()
                        .codebooks()
                        .tree()
                        .code(study.workbench()
                                .codings()
                                .coding(result.codings().getFirst())
                                .code())
                        .path())
                .isEqualTo("cfir-2022/individuals/roles/innovation-deliverers");
    }

    @Test
    void whatIsNoRoleNoCharacteristicOrWithoutTheFrameworkIsRefusedWithItsColumn() {
        assertThat(act("high-level-leaders", "motivation").refused())
                .singleElement()
                .satisfies(fault -> assertThat(fault.remedy()).contains("codebook import cfir-2022"));
        bringFramework();
        assertThat(act("planning", "motivation").refused())
                .singleElement()
                .returns("code", RowProblem::column)
                .satisfies(fault -> assertThat(fault.what()).contains("'planning' is no role"));
        assertThat(act("high-level-leaders", "planning").refused())
                .singleElement()
                .returns("characteristic", RowProblem::column)
                .satisfies(fault -> assertThat(fault.remedy()).contains("motivation"));
        assertThat(study.workbench().codings().codingsOn(study.source("one.txt")))
                .isEmpty();
    }

    @Test
    void whoWithdrawsOneHalfWithdrawsBothUnlessTheOtherIsHalfOfMore() {
        bringFramework();
        Codings codings = study.workbench().codings();
        CodingResult first = act("high-level-leaders", "motivation");
        CodingId role = first.codings().getFirst();
        CodingId motivation = first.codings().getLast();
        CodingId capability = act("high-level-leaders", "capability").codings().getFirst();

        assertThat(codings.withdraw(List.of(motivation))).hasSize(1);
        assertThat(statusOf(role)).isEqualTo(CodingStatus.MADE);
        assertThat(codings.withdraw(List.of(capability))).hasSize(2);
        assertThat(statusOf(role)).isEqualTo(CodingStatus.WITHDRAWN);
        study.workbench().undo(1, false);
        assertThat(statusOf(role)).isEqualTo(CodingStatus.MADE);
        assertThat(codings.withdrawAlone(List.of(role))).hasSize(1);
        assertThat(statusOf(capability)).isEqualTo(CodingStatus.MADE);
    }

    @Test
    void aHalfThatIsRecodedToSomethingElseLeavesTheActAndUndoBringsItBack() {
        bringFramework();
        CodingResult result = act("high-level-leaders", "motivation");
        CodingId motivation = result.codings().getLast();
        Codings codings = study.workbench().codings();

        codings.set(List.of(motivation), CodingEdit.recode("cfir-2022/individuals/characteristics/need", null));
        assertThat(acts()).hasSize(1);
        codings.set(List.of(motivation), CodingEdit.recode("planning", null));
        assertThat(acts()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(acts()).hasSize(1);
    }
}
