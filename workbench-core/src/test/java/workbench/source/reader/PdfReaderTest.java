package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import workbench.source.Segment;
import workbench.source.SegmentKind;

class PdfReaderTest {
    private static final String[] LEFT = {
        "The board met on a cold morning in",
        "the hall behind the market, and the",
        "chair spoke of money for the whole",
        "of the first hour without any pause.",
    };
    private static final String[] RIGHT = {
        "Nobody in the room asked why it had",
        "been so long in coming, or who had",
        "signed the second of the letters that",
        "were shown to us at the end of May.",
    };

    @BeforeAll
    static void fonts() {
        FontMappers.set(new PdfFonts());
    }

    @Test
    void readsColumnsOneAfterTheOther() throws Exception {
        ReadText read = read(pdf(1, (page, number) -> {
            write(page, 50, 760, 20, "What was said in the hall on Monday");
            lines(page, 50, 700, LEFT);
            lines(page, 320, 697, RIGHT);
        }));
        assertThat(read.text())
                .isEqualTo("What was said in the hall on Monday\n" + String.join(" ", LEFT) + "\n"
                        + String.join(" ", RIGHT));
        assertThat(read.segments().getFirst().kind()).isEqualTo(SegmentKind.HEADING);
    }

    @Test
    void keepsTheCellsOfATablesRowTogether() throws Exception {
        ReadText read = read(pdf(1, (page, number) -> {
            for (int row = 0; row < 4; row++) {
                lines(page, 50, 700 - row * 50, "The chair of the board said that", "there was less money, row " + row);
                lines(
                        page,
                        320,
                        700 - row * 50,
                        "The minutes of the month of May",
                        "say it was otherwise in row " + row);
            }
        }));
        assertThat(read.text().lines())
                .hasSize(4)
                .contains("The chair of the board said that there was less money, row 2\t"
                        + "The minutes of the month of May say it was otherwise in row 2");
    }

    @Test
    void leavesRunningLinesAndPageNumbersOutAndKnowsThePage() throws Exception {
        ReadText read = read(pdf(3, (page, number) -> {
            write(page, 50, 810, 9, "Plan of the North, draft");
            write(page, 50, 700, 11, "Section " + "abc".charAt(number - 1) + " begins here and says a word or two.");
            write(page, 300, 20, 9, Integer.toString(number));
        }));
        assertThat(read.text()).doesNotContain("draft").doesNotContain("1").contains("Section b begins");
        assertThat(read.warnings().getFirst())
                .contains("'Plan of the North, draft'")
                .contains("page numbers");
        assertThat(read.segments()).extracting(Segment::page).containsExactly(1, 2, 3);
    }

    @Test
    void healsHyphensButNotThoseThatStandForAWord() throws Exception {
        ReadText read = read(pdf(
                1,
                (page, number) -> lines(
                        page,
                        50,
                        700,
                        "They spoke of the long-term plan, of Rede- und Glaubens-",
                        "freiheit and of a long-",
                        "term view of Rede-",
                        "und Lehrfreiheit in the north.")));
        assertThat(read.text())
                .contains("Rede- und Glaubensfreiheit")
                .contains("a long-term view")
                .contains("Rede- und Lehr");
    }

    @Test
    void beginsABlockAtEachSpeakersLabel() throws Exception {
        ReadText read = read(pdf(
                1,
                (page, number) -> lines(
                        page,
                        50,
                        700,
                        "Dan: And do you use both of them in your work at the moment?",
                        "Ada: Yes, we do, and it is what I was going to say to you about",
                        "the plots that we made.",
                        "Dan: Good. Then let us go on with it and see what else there is.",
                        "Ada: Yes.")));
        assertThat(read.text().lines()).hasSize(4).element(1).asString().endsWith("the plots that we made.");
    }

    @Test
    void refusesAnEmptyAnEncryptedAndATruncatedOne() throws Exception {
        assertRefused(pdf(1, (page, number) -> {}), "no text");
        byte[] whole = pdf(2, (page, number) -> lines(page, 50, 700, LEFT));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "cut short");
        assertRefused("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".getBytes(), "cut short");
        assertRefused("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n%%EOF\n".getBytes(), "damaged");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertRefused(bytes.toByteArray(), "password");
        }
    }

    private interface Writing {
        void on(PDPageContentStream page, int number) throws IOException;
    }

    private static byte[] pdf(int pages, Writing writing) throws IOException {
        try (var document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(new org.apache.pdfbox.pdmodel.common.PDRectangle(595, 842));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    writing.on(content, number);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void lines(PDPageContentStream page, float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            write(page, x, y - i * 13, 11, lines[i]);
        }
    }

    private static void write(PDPageContentStream page, float x, float y, float size, String words) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    private static void assertRefused(byte[] file, String cause) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(cause);
    }

    private static ReadText read(byte[] file) throws UnreadableFile {
        return SourceReaders.all()
                .read(new FileContent("plan.pdf", file), ReadOptions.PLAIN)
                .getFirst();
    }
}
