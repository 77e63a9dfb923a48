package workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;

class CrosswalkFileTest {
    private static Set<String> pathsOf(String book) {
        return BuiltInCodebooks.read(book).codes().stream().map(FileCode::path).collect(Collectors.toSet());
    }

    private static String crosswalk(String row) {
        return """
                {"id": "x", "from": "a", "to": "b",
                 "rows": [
                 %s]}""".formatted(row);
    }

    @Test
    void theBuiltInCrosswalkIsWithoutAFaultAndGivesEachCodeOneRow() throws Exception {
        try (InputStream in = CrosswalkFile.class.getResourceAsStream("/codebooks/crosswalk-cfir-2009-2022.json")) {
            assertThat(CrosswalkFile.faults(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        Crosswalk crosswalk = CrosswalkFile.builtIn("cfir-2009", "cfir-2022");

        assertThat(crosswalk.rows().stream().map(CrosswalkRow::from))
                .containsExactlyInAnyOrderElementsOf(pathsOf("cfir-2009"));
        assertThat(pathsOf("cfir-2022"))
                .containsAll(crosswalk.rows().stream()
                        .flatMap(row -> row.to().stream())
                        .toList());
    }

    @Test
    void onlyWhatMeansTheSameIsSafe() {
        List<CrosswalkRow> safe = CrosswalkFile.builtIn("cfir-2009", "cfir-2022").rows().stream()
                .filter(CrosswalkRow::safe)
                .toList();

        assertThat(safe).allMatch(CrosswalkRow::meaningStayed);
        assertThat(safe.stream().map(row -> row.from().substring(row.from().lastIndexOf('/') + 1)))
                .containsExactly(
                        "relative-advantage",
                        "adaptability",
                        "design-quality-and-packaging",
                        "cosmopolitanism",
                        "peer-pressure",
                        "culture",
                        "tension-for-change",
                        "relative-priority",
                        "available-resources",
                        "access-to-knowledge-and-information",
                        "planning");
    }

    @Test
    void aRowThatIsCalledSafeButMeansSomethingElseIsRefusedWithItsLine() {
        String narrowed =
                "{\"from\": \"a/x\", \"status\": [\"renamed\", \"narrowed\"], \"to\": [\"b/x\"], \"safe\": true}";
        String split = "{\"from\": \"a/x\", \"status\": [\"renamed\"], \"to\": [\"b/x\", \"b/y\"], \"safe\": true}";

        for (String row : List.of(narrowed, split)) {
            assertThat(CrosswalkFile.faults(crosswalk(row))).singleElement().satisfies(fault -> {
                assertThat(fault.what()).contains("line 3", "'a/x' is called safe");
                assertThat(fault.remedy()).contains("write false");
            });
            assertThatThrownBy(() -> CrosswalkFile.read(crosswalk(row))).isInstanceOf(WorkbenchException.class);
        }
    }

    @Test
    void faultsOfFormAndPathsOfOtherBooksAreNamed() {
        assertThat(CrosswalkFile.faults("{\"id\": \"x\", \"from\": \"a\", \"rows\": []}"))
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("'to' is missing"))
                .anyMatch(what -> what.contains("'rows' is empty"));
        assertThat(CrosswalkFile.faults(
                        crosswalk("{\"from\": \"a/x\", \"status\": [\"turned\"], \"to\": [], \"safe\": false}")))
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("\"turned\" is not allowed"));
        assertThat(CrosswalkFile.faults(
                        crosswalk("{\"from\": \"c/x\", \"status\": [\"kept\"], \"to\": [\"d/x\"], \"safe\": true}")))
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("'c/x' is no path of 'a'"))
                .anyMatch(what -> what.contains("'d/x' is no path of 'b'"));
    }

    @Test
    void aCrosswalkThatThereIsNotIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> CrosswalkFile.builtIn("cfir-2009", "cfir-2008"))
                .hasMessageContaining("no crosswalk from 'cfir-2009' to 'cfir-2008'");
        assertThatThrownBy(() -> CrosswalkFile.builtIn("cfir-2009", "cfir-2009"))
                .hasMessageContaining("to itself");
    }
}
