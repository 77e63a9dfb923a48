package workbench.source.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import workbench.source.SegmentKind;

class TextReadersTest {
    @Test
    void plainTextHasParagraphsItemsAndHeadings() {
        ReadText text = Reading.plain(
                "GENERAL STRATEGY\n- begins at the end\n  - goes back\nA line that ends here.\nAnother.\n");
        assertThat(Reading.words(text, SegmentKind.HEADING)).containsExactly("GENERAL STRATEGY");
        assertThat(Reading.words(text, SegmentKind.LIST_ITEM)).containsExactly("begins at the end", "goes back");
        assertThat(Reading.words(text, SegmentKind.PARAGRAPH)).containsExactly("A line that ends here.", "Another.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        ReadText text = Reading.plain("We came by chance, for the post had been open for a year and\n"
                + "no one wanted it, so they asked us whether we would take it on\nfor a while.\n\n"
                + "They were tired, most of them, and they had every reason to be\nso.\n");
        assertThat(Reading.words(text, SegmentKind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void markdownKeepsItsMarksAndTellsItsStructure() {
        String content =
                "---\ntitle: x\n---\n# Plan\n\nTwo\n===\n\nWords with _marks_.\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted\n";
        ReadText text = Reading.read(new MarkdownReader(), "plan.md", content);
        assertThat(text.text()).isEqualTo(content);
        assertThat(Reading.words(text, SegmentKind.HEADING)).containsExactly("Plan", "Two");
        assertThat(Reading.words(text, SegmentKind.LIST_ITEM)).containsExactly("one", "two");
        assertThat(Reading.words(text, SegmentKind.TABLE_ROW)).containsExactly("| a | b |", "| 1 | 2 |");
        assertThat(Reading.words(text, SegmentKind.PARAGRAPH)).contains("Words with _marks_.", "quoted");
    }

    @Test
    void markdownTranscriptsHaveTurns() {
        ReadText text = Reading.read(
                new MarkdownReader(),
                "i.md",
                "# Interview\n\n**Interviewer:** How?\n\n**P1:** So.\n\n**Interviewer:** Why?\n");
        assertThat(Reading.turns(text)).containsExactly("Interviewer|How?", "P1|So.", "Interviewer|Why?");
    }

    @Test
    void csvKeepsItsTextAndHasRows() {
        String content = "Name;Answer\n\"Lee; Anna\";\"two\nlines\"\nBen;\"She said \"\"no\"\", twice\"\n";
        ReadText text = Reading.read(new CsvReader(), "a.csv", content);
        assertThat(text.text()).isEqualTo(content);
        assertThat(Reading.words(text, SegmentKind.TABLE_ROW)).hasSize(3).contains("\"Lee; Anna\";\"two\nlines\"");
    }

    @Test
    void eachRowMayBeASource() throws UnreadableFile {
        String content =
                "Id,Site,What helped?,\n1,North,\"The weekly meeting, above all else.\",x\n2,South,Nothing helped us at all.\n,,,\n";
        FileContent file = new FileContent("survey.csv", content.getBytes(UTF_8));
        List<ReadText> rows = new CsvReader().read(file, new ReadOptions(null, true));
        assertThat(rows).extracting(ReadText::part).containsExactly("row 1", "row 2");
        assertThat(rows.getFirst().text())
                .isEqualTo("Id: 1\nSite: North\nWhat helped?: The weekly meeting, above all else.\ncolumn 4: x");
        assertThat(rows.getFirst().attributes())
                .containsEntry("Site", "North")
                .containsEntry("Id", "1")
                .containsEntry("column 4", "x");
        assertThatThrownBy(() -> new CsvReader()
                        .read(new FileContent("x.csv", "a,b\n\"open,2\n".getBytes(UTF_8)), new ReadOptions(null, true)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aCsvWithAMisplacedQuotationMarkIsReadLineByLine() {
        ReadText text = Reading.read(new CsvReader(), "a.csv", "a,b\n\"open,2\nx,y\n");
        assertThat(Reading.words(text, SegmentKind.TABLE_ROW)).hasSize(3);
        assertThat(text.warnings()).hasSize(1);
    }

    @Test
    void htmlShowsWhatAReaderSees() {
        ReadText text = Reading.read(new HtmlReader(), "plan.html", """
                <!DOCTYPE html><html><head><title>Plan</title><script>alert(1)</script></head><body><nav>Home</nav>
                <h1>Five year
                plan</h1><p>Services as local<br>as can be.<ul><li>Pooled<ul><li>Nested</ul></ul>
                <table><tr><th>Site<th>Beds<tr><td>North<td>12</table><div style="display: none">secret</div>tail</body>""");
        assertThat(text.text())
                .isEqualTo(
                        "Five year plan\nServices as local\nas can be.\nPooled\nNested\nSite\tBeds\nNorth\t12\ntail");
        assertThat(Reading.words(text, SegmentKind.LIST_ITEM)).containsExactly("Pooled", "Nested");
        assertThat(Reading.words(text, SegmentKind.TABLE_ROW)).containsExactly("Site\tBeds", "North\t12");
        assertThat(text.warnings()).hasSize(1);
    }

    @Test
    void htmlIsReadInTheEncodingItNames() {
        byte[] bytes = "<html><meta charset=iso-8859-1><body><p>schön “so”"
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        ReadText text = Reading.read(new HtmlReader(), "x.htm", bytes);
        assertThat(text.text()).isEqualTo("schön “so”");
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void vttJoinsTheCuesOfAVoice() {
        ReadText text = Reading.read(new VttReader(), "a.vtt", """
                WEBVTT - talk

                NOTE not said

                1
                00:00:01.000 --> 00:00:04.000
                <v Ada Bell>We started with a <i>plan</i>.</v>

                00:04.500 --> 00:07.000 align:start
                <v.loud Ada Bell>Nobody had &amp; agreed.</v>

                00:00:08.000 --> 00:00:11.000
                <v Ben Cole>The board
                had.</v><v Ada Bell>No.
                """);
        assertThat(text.text())
                .isEqualTo(
                        "Ada Bell: We started with a plan. Nobody had & agreed.\nBen Cole: The board had.\nAda Bell: No.");
        assertThat(Reading.turns(text))
                .containsExactly(
                        "Ada Bell|We started with a plan. Nobody had & agreed.",
                        "Ben Cole|The board had.",
                        "Ada Bell|No.");
        assertThat(Reading.seconds(text)).containsExactly(1.0, 8.0, 8.0);
    }

    @Test
    void srtWithoutSpeakersIsRunningText() {
        SrtReader reader = new SrtReader();
        String content =
                "1\r\n00:00:00,380 --> 00:00:01,080\r\nThat is plain,\r\n\r\n2\r\n00:00:01,080 --> 00:00:02,000\r\nas she said.\r\n\r\n"
                        + "3\r\n00:00:09,000 --> 00:00:11,000\r\nLater on.\r\n";
        assertThat(reader.takes(new FileContent("x.txt", content.getBytes(UTF_8))))
                .isTrue();
        ReadText text = Reading.read(reader, "a.srt", content);
        assertThat(text.text()).isEqualTo("That is plain, as she said.\nLater on.");
        assertThat(text.segments().get(1).seconds()).isEqualTo(9.0);
    }

    @Test
    void rtfKeepsNotesApartAndFontsOut() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title T}}\\pard\\outlinelevel0 Talk\\par"
                        + "\\pard {\\b Anna:}\\tab We \\'fcbten, it\\rquote s said.\\par Ben:\\tab No{\\footnote A note.}.\\par"
                        + " Anna:\\tab {\\*\\unknown hidden}{\\deleted gone}Yes it was so.\\par Ben:\\tab Never in my life.\\par"
                        + " {\\listtext\\bullet\\tab}item\\par \\trowd\\pard\\intbl a\\cell b\\cell\\row\\pard end\\par}";
        ReadText text = Reading.read(new RtfReader(), "a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(Reading.turns(text)).startsWith("Anna|We übten, it’s said.", "Ben|No.", "Anna|Yes it was so.");
        assertThat(Reading.words(text, SegmentKind.HEADING)).containsExactly("Talk");
        assertThat(Reading.words(text, SegmentKind.TABLE_ROW)).containsExactly("a\tb");
        assertThat(Reading.words(text, SegmentKind.FOOTNOTE)).containsExactly("A note.");
        assertThatThrownBy(() -> new RtfReader()
                        .read(new FileContent("c.rtf", "{\\rtf1 cut {\\b o".getBytes(UTF_8)), ReadOptions.PLAIN))
                .hasMessage("its Rich Text is damaged or cut off");
    }

    @Test
    void linesOfAHundredThousandCharactersTakeNoLongerThanShortOnes() {
        String content = ("word [x] (y: z ".repeat(7000) + "\n").repeat(40) + "[".repeat(2_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Reading.plain(content));
    }
}
