package workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.problem.Problem;

class CodebookCheckTest {
    private static List<String> faults(String json) {
        return CodebookCheck.faults(json).stream()
                .peek(fault -> assertThat(fault.remedy()).isNotBlank())
                .map(Problem::what)
                .toList();
    }

    private static String book(String... codes) {
        return "{\"id\":\"b\",\"title\":\"B\",\n\"codes\":[\n" + String.join(",\n", codes) + "\n]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"cfir-2009", "cfir-2022", "network-elements"})
    void theBuiltInCodebooksAreWithoutAFault(String id) throws Exception {
        try (InputStream in = CodebookCheck.class.getResourceAsStream("/codebooks/" + id + ".json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(CodebookCheck.faults(json)).isEmpty();
            CodebookFile file = CodebookCheck.read(json, null);
            assertThat(CodebookCheck.read(CodebookJson.write(file), null)).isEqualTo(file);
            assertThat(CodebookCheck.faults(json, "mine")).isEmpty();
            assertThat(CodebookCheck.read(json, "mine").codes())
                    .allMatch(code -> code.path().startsWith("mine/"));
        }
    }

    @Test
    void namesEveryFaultWithItsLine() {
        List<String> faults = faults(book(
                "{\"path\":\"b/one\",\"name\":\"One\"}",
                "{\"path\":\"b/one\",\"name\":\"Again\"}",
                "{\"path\":\"b/gone/two\",\"name\":\"Two\"}",
                "{\"path\":\"c/three\",\"name\":\"Three\"}",
                "{\"path\":\"b/four\"}",
                "{\"path\":\"b/fi ve\",\"name\":\"Five\"}",
                "{\"path\":\"b/six\",\"name\":\"Six\",\"colr\":\"#ffffff\"}",
                "{\"path\":\"b/seven\",\"name\":\"Seven\",\"colour\":\"red\",\"level\":\"theme\"}",
                "{\"path\":\"b/eight\",\"name\":\"Eight\",\"exclude\":[{\"text\":\"x\",\"see\":\"b/nowhere\"}]}",
                "{\"path\":\"b/nine\",\"name\":\"Nine\",\"exclude\":[{\"text\":\"x\",\"see\":\"cfir-2009/nowhere\"}]}",
                "{\"path\":\"b/ten\",\"name\":\"Ten\",\"exclude\":[{\"text\":\"x\",\"see\":\"b/ten\"}]}",
                "{\"path\":\"b/late/child\",\"name\":\"Child\"}",
                "{\"path\":\"b/late\",\"name\":\"Late\"}",
                "{\"path\":\"b/LATE\",\"name\":\"Late\"}",
                "{\"path\":\"b/p\",\"name\":\"P\",\"order\":2}",
                "{\"path\":\"b/q\",\"name\":\"Q\",\"order\":1}",
                "{\"path\":\"b/r\",\"name\":\"R\",\"order\":1}",
                "{\"path\":\"b/s\",\"name\":7}"));
        assertThat(faults)
                .anyMatch(fault -> fault.startsWith("line 4 (/codes/1/path)") && fault.contains("occurs twice"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 5 ") && fault.contains("b/gone"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 6 ") && fault.contains("does not begin"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 7 ") && fault.contains("'name' is missing"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 8 ") && fault.contains("no valid path"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 9 ") && fault.contains("'colr'"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 10 ") && fault.contains("no valid colour"));
        assertThat(faults)
                .anyMatch(fault -> fault.startsWith("line 10 ") && fault.contains("\"theme\" is not allowed"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 11 ") && fault.contains("leads nowhere"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 12 ") && fault.contains("leads nowhere"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 13 ") && fault.contains("back to its own code"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 14 ") && fault.contains("stands before"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 16 ") && fault.contains("too like"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 18 ") && fault.contains("comes after a sibling"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 19 ") && fault.contains("have the order 1"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("line 20 ") && fault.contains("wrong kind"));
        assertThat(faults).hasSize(16);
    }

    @Test
    void namesWhatIsWrongWithTheWhole() {
        assertThat(faults("{")).singleElement().asString().contains("line 1").contains("no JSON");
        assertThat(faults("[]")).singleElement().asString().contains("one JSON object");
        assertThat(faults("")).singleElement().asString();
        assertThat(faults("{\"id\":\"b\",\n\"id\":\"c\",\"title\":\"B\",\"codes\":[]}"))
                .singleElement()
                .asString()
                .contains("line 2")
                .contains("twice");
        assertThat(faults("{}")).hasSize(3).anyMatch(fault -> fault.contains("'codes' is missing"));
        assertThat(faults("{\"id\":\"b\",\"title\":\"B\",\"codes\":[]}"))
                .singleElement()
                .asString()
                .contains("no codes");
        assertThat(faults("[".repeat(100_000))).singleElement().asString().contains("no JSON");
        assertThat(faults("{\"id\":\"b\",\"title\":\"" + "x".repeat(401)
                        + "\",\"codes\":[{\"path\":\"b/a\",\"name\":\"A\"}]}"))
                .singleElement()
                .asString()
                .contains("at most 400");
    }

    @Test
    void aLinkIntoAnUnknownCodebookIsNoFault() {
        assertThat(
                        faults(
                                book(
                                        "{\"path\":\"b/a\",\"name\":\"A\",\"exclude\":[{\"text\":\"x\",\"see\":\"tdf/skills\"}],\"x-own\":{\"a\":null}}")))
                .isEmpty();
    }
}
