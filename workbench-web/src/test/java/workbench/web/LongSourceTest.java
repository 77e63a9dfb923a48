package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodebookFile;
import workbench.codebook.FileCode;
import workbench.codebook.Wording;
import workbench.coding.CodingRow;
import workbench.coding.CodingStatus;

/** A source of 200,000 words with 5,000 excerpts and 180 codes, on the coding desk. */
@Tag("browser")
class LongSourceTest {
    private static final int TURNS = 2_500;
    private static final int WORDS_A_TURN = 80;
    private static final int CODES = 180;
    private static final int MOST_DRAWN = 400;

    @TempDir
    Path folder;

    @Test
    void isReadAndCodedAtItsBeginningInTheMiddleAndAtItsEnd() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser browser = Browser.open()) {
            study.bring(
                    "long.txt",
                    IntStream.range(0, TURNS).mapToObj(LongSourceTest::turn).collect(Collectors.joining()));
            List<String> codes = codes(study);
            JsonNode segments = study.get("source/segments?source=S01");
            code(study, segments, codes);

            browser.open(study, "/desk/S01");
            browser.sees(".desk-text", "turn 0 said");
            browser.until("document.querySelectorAll('wb-code-tree .code-row').length >= arguments[0]", CODES);
            for (int at : new int[] {0, TURNS / 2, TURNS - 1}) {
                JsonNode segment = segments.get(at);
                browser.script(
                        "document.querySelector('wb-desk-screen').desk.goTo(arguments[0])",
                        segment.get("start").asInt());
                browser.until(SEEN, "turn %d said".formatted(at));
                browser.until("document.querySelectorAll('.stripe').length >= 2");
                assertThat((Long) browser.script(
                                "return document.querySelectorAll('.desk-margin *, .desk-overlay *').length"))
                        .as("what is drawn beside the text")
                        .isLessThan(MOST_DRAWN);
                browser.type("w", "c");
                browser.at(".palette-field input");
                browser.type("cost", Keys.ENTER);
                browser.sees("wb-excerpt-panel", "Cost");
                browser.until("document.querySelector('.status-saved').dataset.saving === 'false'");
            }

            List<Integer> coded = new ArrayList<>();
            study.get("codings?code=cost&exactly=true")
                    .forEach(coding -> coded.add(coding.get("start").asInt()));
            assertThat(coded)
                    .containsAll(List.of(
                            segments.get(0).get("start").asInt(),
                            segments.get(TURNS / 2).get("start").asInt(),
                            segments.get(TURNS - 1).get("start").asInt()));
            assertThat(browser.faults()).isEmpty();
        }
    }

    /** Whether some words stand in the window. */
    private static final String SEEN = """
            [...document.querySelectorAll('.seg-words')].some(e => e.textContent.includes(arguments[0])
                && e.getBoundingClientRect().bottom > 0 && e.getBoundingClientRect().top < innerHeight)""";

    private static String turn(int number) {
        return "P%d: In turn %d said%s.\n\n"
                .formatted(1 + number % 4, number, " words that matter".repeat(WORDS_A_TURN / 3));
    }

    /** The codes to code with; the study has {@link #CODES} then. */
    private static List<String> codes(ServedStudy study) {
        List<FileCode> themes = IntStream.range(
                        study.get("codebook/show?code=cfir-2009").get("codes").size(), CODES)
                .mapToObj(number -> new FileCode(
                        "themes/theme-" + number,
                        "Theme " + number,
                        CodeLevel.CODE,
                        List.of(),
                        Wording.NONE,
                        null,
                        null,
                        null))
                .toList();
        study.ask(workbench -> workbench
                .codebooks()
                .add(new CodebookFile("themes", "1", "Themes", "en", null, null, null, null, themes)));
        return themes.stream().map(FileCode::path).toList();
    }

    /** Two excerpts a turn, of which the second lies in the first. */
    private static void code(ServedStudy study, JsonNode segments, List<String> codes) {
        List<CodingRow> rows = new ArrayList<>();
        for (int at = 0; at < TURNS; at++) {
            int start = segments.get(at).get("start").asInt();
            rows.add(row(rows.size(), start, segments.get(at).get("end").asInt(), codes));
            rows.add(row(rows.size(), start + 3, start + 40, codes));
        }
        int applied = study.ask(workbench -> workbench.codings().code(rows.iterator(), CodingStatus.MADE))
                .applied();
        assertThat(applied).isEqualTo(2 * TURNS);
    }

    private static CodingRow row(int number, int start, int end, List<String> codes) {
        String code = codes.get(number % codes.size());
        return new CodingRow(
                number + 2, "S01", start, end, "", code, number % 2 == 0 ? "+" : "-", "", "", "", "", "", "");
    }
}
