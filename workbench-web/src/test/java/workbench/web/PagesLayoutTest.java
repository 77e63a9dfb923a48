package workbench.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the server and the pages apart from the rest, and the pages from the outside. */
class PagesLayoutTest {
    private static final Path PAGES = Path.of("src/main/resources/workbench/web/pages");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("workbench.web");

    @Test
    void theServerKnowsNoStore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Store")
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("workbench.storage", "java.sql..", "org.apache.lucene..", "picocli..")
                .check(classes);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().should().beFinal().check(classes);
    }

    @Test
    void thePagesLoadNothingFromElsewhere() throws IOException {
        Pattern address = Pattern.compile("https?://(?!www\\.w3\\.org/)[^\\s'\"`)]+");
        assertThat(found(address, ".js", ".css", ".html")).isEmpty();
    }

    @Test
    void noDataBecomesMarkup() throws IOException {
        Pattern markup = Pattern.compile(
                "innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\\.write|\\beval\\(");
        assertThat(found(markup, ".js")).isEmpty();
    }

    @Test
    void nothingIsWrittenThatThePolicyRefuses() throws IOException {
        Pattern inline = Pattern.compile("\\sstyle=[\"$]|\\son[a-z]+=\"|javascript:");
        assertThat(found(inline, ".js", ".html")).isEmpty();
    }

    private static List<String> found(Pattern pattern, String... endings) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList()) {
                Matcher matcher = pattern.matcher(code(Files.readString(file)));
                while (matcher.find()) {
                    found.add(PAGES.relativize(file) + ": " + matcher.group());
                }
            }
        }
        return found;
    }

    /** Without comments, which may speak of what is not done. */
    private static String code(String script) {
        return script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
