package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real files from the field, where their folder is there: what its list says must come out, in its order. */
class FixtureFilesTest {
    private static final Path FOLDER = Path.of("../../shared/fixtures");
    private static final Pattern IN_ORDER = Pattern.compile("in_order=\\[(.*?\")]");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TestFactory
    Stream<DynamicTest> everyFileGivesWhatItsListSays() throws IOException {
        Path list = FOLDER.resolve("MANIFEST.tsv");
        assumeTrue(Files.exists(list), "no fixtures here");
        List<String> rows = Files.readAllLines(list);
        return rows.stream()
                .skip(1)
                .map(row -> row.split("\t"))
                .map(row -> dynamicTest(row[0], () -> check(row[0], row[8])));
    }

    private static void check(String name, String must) throws IOException {
        String text;
        try {
            FileContent file = new FileContent(name, Files.readAllBytes(FOLDER.resolve(name)));
            StringBuilder all = new StringBuilder();
            SourceReaders.all()
                    .read(file, ReadOptions.PLAIN)
                    .forEach(read -> all.append(read.text()).append('\n'));
            text = flat(all.toString());
        } catch (UnreadableFile refusal) {
            assertThat(must)
                    .as("was refused: %s", refusal.getMessage())
                    .doesNotContain("in_order")
                    .contains("error");
            assertThat(refusal.remedy()).isNotBlank();
            return;
        }
        Matcher inOrder = IN_ORDER.matcher(must);
        assertThat(inOrder.find()).as("should have been refused").isTrue();
        String whole = name.endsWith(".md") ? text.replaceAll("[#_*]", "") : text;
        Matcher strings = STRING.matcher(inOrder.group(1));
        int at = 0;
        while (strings.find()) {
            String wanted = flat(strings.group(1).replace("\\\"", "\""));
            wanted = name.endsWith(".md") ? wanted.replaceAll("[#_*]", "").strip() : wanted;
            int found = whole.indexOf(wanted, at);
            assertThat(found).as(wanted).isNotNegative();
            at = found + wanted.length();
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}
