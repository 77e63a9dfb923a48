package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static workbench.source.reader.Zips.docx;
import static workbench.source.reader.Zips.paragraph;
import static workbench.source.reader.Zips.run;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.source.Segment;
import workbench.source.SegmentKind;

class WordReaderTest {
    @Test
    void takesInsertionsAndLeavesDeletionsAndFieldCodesOut() throws UnreadableFile {
        String text =
                text(docx("<w:p>" + run("The board ") + "<w:del>" + "<w:r><w:delText>never</w:delText></w:r></w:del>"
                        + "<w:ins>" + run("often") + "</w:ins>" + run(" met at ")
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"http://x\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("the hall")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + run(".")
                        + "</w:p><w:moveFrom>" + paragraph("moved away") + "</w:moveFrom>"));
        assertThat(text).isEqualTo("The board often met at the hall.");
    }

    @Test
    void goesOnAfterAFieldThatNeverEnds() throws UnreadableFile {
        String open = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>PAGE</w:t></w:r></w:p>";
        assertThat(text(docx(open + paragraph("All of this stands.")))).isEqualTo("All of this stands.");
    }

    @Test
    void joinsAParagraphWhoseEndWasDeletedToTheNext() throws UnreadableFile {
        String first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("We met ") + "</w:p>";
        assertThat(text(docx(first + paragraph("and talked.")))).isEqualTo("We met and talked.");
    }

    @Test
    void readsATextBoxOnce() throws UnreadableFile {
        String box = "<w:txbxContent>" + paragraph("In the box.") + "</w:txbxContent>";
        String body = "<w:p>" + run("Before.") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(text(docx(body))).isEqualTo("Before.\nIn the box.");
    }

    @Test
    void knowsHeadingsListItemsAndRowsAndKeepsNestedTablesInOrder() throws UnreadableFile {
        String styles = Zips.word(
                "styles",
                "<w:style w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style>"
                        + "<w:style w:styleId='Mine'><w:basedOn w:val='berschrift2'/><w:name w:val='Mine'/></w:style>");
        String body = "<w:p><w:pPr><w:pStyle w:val='Mine'/></w:pPr>" + run("Findings") + "</w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr>" + run("money")
                + "</w:p><w:tbl><w:tr><w:tc>" + paragraph("I") + "</w:tc><w:tc>" + paragraph("How so?")
                + paragraph("Tell me.")
                + "<w:tbl><w:tr><w:tc>" + paragraph("a") + "</w:tc><w:tc>" + paragraph("b") + "</w:tc></w:tr></w:tbl>"
                + "</w:tc></w:tr></w:tbl>";
        byte[] file = Zips.zip(Map.of(
                "word/document.xml",
                Zips.word("document", "<w:body>" + body + "</w:body>"),
                "word/styles.xml",
                styles,
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/styles' Target='styles.xml'/></Relationships>"));
        ReadText read = read(file);
        assertThat(read.text()).isEqualTo("Findings\nmoney\nI\tHow so?\nTell me.\na\tb");
        assertThat(read.segments()).extracting(Segment::kind).startsWith(SegmentKind.HEADING, SegmentKind.LIST_ITEM);
        assertThat(read.segments()).extracting(Segment::level).startsWith(2, 2);
    }

    @Test
    void putsNotesAndCommentsAfterTheTextAndSaysSo() throws UnreadableFile {
        byte[] file = Zips.zip(Map.of(
                "word/document.xml",
                Zips.word(
                        "document",
                        "<w:body><w:p>" + run("Money was short.") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
                                + paragraph("It went on.") + "</w:body>"),
                "word/footnotes.xml",
                Zips.word(
                        "footnotes",
                        "<w:footnote w:id='1'>" + paragraph("deleted") + "</w:footnote><w:footnote w:id='2'>"
                                + paragraph("As in 2017.") + "</w:footnote>"),
                "word/comments.xml",
                Zips.word("comments", "<w:comment w:id='1' w:author='Ada'>" + paragraph("Ask again.") + "</w:comment>"),
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type='http://x/footnotes' Target='footnotes.xml'/>"
                        + "<Relationship Type='http://x/comments' Target='/word/comments.xml'/></Relationships>"));
        ReadText read = read(file);
        assertThat(read.text()).isEqualTo("Money was short.\nIt went on.\nAs in 2017.\nAsk again.");
        assertThat(read.segments())
                .extracting(Segment::kind)
                .containsExactly(
                        SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH, SegmentKind.FOOTNOTE, SegmentKind.COMMENT);
        assertThat(read.warnings())
                .containsExactly("1 comment and 1 note stand after the running text, as segments of their own.");
    }

    @Test
    void refusesEntitiesAndBombsAndADocumentWithoutText() {
        byte[] entities = Zips.zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + Zips.word("document", "<w:body>" + paragraph("&x;") + "</w:body>")
                                .replaceFirst("<\\?.*?\\?>", "")));
        assertRefused(entities, "declares XML entities");
        assertRefused(Zips.bomb("word/document.xml", 600), "unfolds to more than");
        assertRefused(docx(""), "no text");
        assertRefused(docx(paragraph("x").replace("</w:p>", "")), "damaged");
    }

    private static void assertRefused(byte[] file, String cause) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(cause);
    }

    private static String text(byte[] file) throws UnreadableFile {
        return read(file).text();
    }

    private static ReadText read(byte[] file) throws UnreadableFile {
        return SourceReaders.all()
                .read(new FileContent("note.docx", file), ReadOptions.PLAIN)
                .getFirst();
    }
}
