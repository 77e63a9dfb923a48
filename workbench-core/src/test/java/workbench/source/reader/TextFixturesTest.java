package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.CodePoints;

/** Real files of the field, where the folder is there; what they must give stands in its MANIFEST.tsv. */
class TextFixturesTest {
    private static final Path FOLDER = Path.of("../../shared/fixtures");
    private static final List<SourceReader> READERS = List.of(
            new VttReader(),
            new SrtReader(),
            new RtfReader(),
            new JsonTranscriptReader(),
            new HtmlReader(),
            new MarkdownReader(),
            new CsvReader(),
            new PlainTextReader());

    @BeforeEach
    void theFolderIsThere() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    static ReadText read(String name) throws IOException, UnreadableFile {
        FileContent file = new FileContent(name, Files.readAllBytes(FOLDER.resolve(name)));
        SourceReader reader =
                READERS.stream().filter(one -> one.takes(file)).findFirst().orElseThrow();
        return reader.read(file, ReadOptions.PLAIN).getFirst();
    }

    static List<Segment> turns(ReadText text) {
        return text.segments().stream()
                .filter(s -> s.kind() == SegmentKind.TURN)
                .toList();
    }

    private static Set<String> speakers(ReadText text) {
        Set<String> speakers = new LinkedHashSet<>();
        turns(text).forEach(turn -> speakers.add(turn.speaker()));
        return speakers;
    }

    @ParameterizedTest
    @CsvSource({
        "it_sheffield_david.txt, txt, 74, Researcher 1|David",
        "it_otter_shape.txt, txt, 2, Alice Chen|Bob Ferreira",
        "it_teams_shape.vtt, vtt, 2, Alice Chen|Bob Ferreira",
        "it_unix_ritchie.htm, html, 89, Ritchie|MSM",
        "it_unix_cherry.rtf, rtf, 135, MSM|Cherry",
        "it_assemblyai.json, json, 3, A|B",
        "it_whisper_smartphone_fr.json, json, 0, ''",
        "it_whisper_smartphone_fr_20.srt, srt, 0, ''",
        "en_utf16le_bom.srt, srt, 0, ''",
        "on_codereview_p1r3.txt, txt, 0, ''",
        "on_onrr_seacow.md, md, 0, ''",
        "ex_iaea_excerpts_ctrlchar.csv, csv, 0, ''",
        "en_cp1252.txt, txt, 0, ''",
        "en_kafka_utf8_bom.txt, txt, 0, ''",
        "en_shiftjis_rashomon.txt, txt, 0, ''",
    })
    void givesTheTurnsOfEachSpeaker(String name, String format, int turns, String speakers)
            throws IOException, UnreadableFile {
        ReadText text = read(name);
        assertThat(text.format()).isEqualTo(format);
        assertThat(String.join("|", speakers(text))).isEqualTo(speakers);
        assertThat(turns(text)).hasSize(turns);
        SegmentsCheck.hold(text);
    }

    @Test
    void joinsTheCuesOfAVideoCall() throws IOException, UnreadableFile {
        ReadText text = read("it_zoom_acdc156.vtt");
        assertThat(turns(text)).hasSize(99);
        assertThat(speakers(text)).hasSize(14).contains("Saulius Grigaitis | Grandine", "stokes", "nflaig");
        assertThat(turns(text).getFirst().seconds()).isEqualTo(764.31);
        SegmentsCheck.hold(text);
    }

    @Test
    void readsVoiceTagsWithoutClosingTag() throws IOException, UnreadableFile {
        ReadText text = read("it_noscribe_interview_de.vtt");
        assertThat(speakers(text)).containsExactlyInAnyOrder("S00", "S01", "S02");
        assertThat(text.text()).startsWith("(12 seconds pause)\nS01: Guten Tag").doesNotContain("noScribe", "EUROPA");
        assertThat(text.warnings()).hasSize(1);
    }

    @Test
    void joinsSentencesThatRunOverCues() throws IOException, UnreadableFile {
        assertThat(read("it_whisper_smartphone_fr_20.srt").text())
                .contains("C'est évident ce que dit Nicolas, mais je ne me l'étais jamais formulé comme ça.");
        assertThat(read("en_utf16le_bom.srt").text())
                .contains("on the comment section of YouTube And I was commenting, unfortunately I was commenting,")
                .doesNotContain("\0");
    }

    @Test
    void takesTheSpeechOfAJsonOnce() throws IOException, UnreadableFile {
        ReadText text = read("it_assemblyai.json");
        assertThat(turns(text)).extracting(Segment::seconds).containsExactly(1.1, 13.94, 29.71);
        assertThat(text.text().split("Thank you for calling", -1)).hasSize(2);
        ReadText whisper = read("it_whisper_smartphone_fr.json");
        assertThat(whisper.segments().getFirst().seconds()).isEqualTo(0.4);
        assertThat(whisper.text().split("C'est évident ce que dit Nicolas", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en_cp1252.txt, windows-1252, 94",
        "en_kafka_utf8_bom.txt, UTF-8, 45430", // 46,334 with the CR of its 904 CRLF
        "en_shiftjis_rashomon.txt, windows-31j, 18660",
        "it_sheffield_david.txt, UTF-8, -1",
        "on_codereview_p1r3.txt, UTF-8, -1",
        "on_onrr_seacow.md, UTF-8, -1",
        "ex_iaea_excerpts_ctrlchar.csv, UTF-8, -1",
    })
    void keepsThePlainTextsVerbatim(String name, String charset, int characters) throws IOException, UnreadableFile {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
        String expected = new String(bytes, Charset.forName(charset))
                .replace("\ufeff", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        ReadText text = read(name);
        assertThat(text.text()).isEqualTo(expected);
        if (characters > 0) {
            assertThat(CodePoints.of(text.text()).length()).isEqualTo(characters);
        }
        assertThat(text.warnings().isEmpty()).isEqualTo(charset.equals("UTF-8") && !name.endsWith(".csv"));
    }

    @Test
    void tellsTheStructureOfNotes() throws IOException, UnreadableFile {
        assertThat(kinds(read("on_onrr_seacow.md")).get(SegmentKind.HEADING)).isEqualTo(17);
        Map<SegmentKind, Integer> notes = kinds(read("on_codereview_p1r3.txt"));
        assertThat(notes.get(SegmentKind.HEADING)).isEqualTo(5);
        assertThat(notes.get(SegmentKind.LIST_ITEM)).isGreaterThan(40);
        assertThat(kinds(read("ex_iaea_excerpts_ctrlchar.csv")).get(SegmentKind.TABLE_ROW))
                .isEqualTo(30);
    }

    @Test
    void makesEachRowASource() throws IOException, UnreadableFile {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve("ex_iaea_excerpts_ctrlchar.csv"));
        FileContent file = new FileContent("excerpts.csv", bytes);
        List<ReadText> rows = new CsvReader().read(file, new ReadOptions(StandardCharsets.UTF_8, true));
        assertThat(rows).hasSize(29);
        assertThat(rows.getFirst().attributes()).containsEntry("Year", "1993").containsEntry("Code / Topic", "SG");
        assertThat(rows.getFirst().text()).contains("Statement: In April 1993");
    }

    private static Map<SegmentKind, Integer> kinds(ReadText text) {
        Map<SegmentKind, Integer> kinds = new LinkedHashMap<>();
        text.segments().forEach(segment -> kinds.merge(segment.kind(), 1, Integer::sum));
        return kinds;
    }
}
