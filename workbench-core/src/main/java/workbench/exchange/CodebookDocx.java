package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import workbench.codebook.CodebookFile;
import workbench.codebook.Exclusion;
import workbench.codebook.FileCode;
import workbench.codebook.Wording;

/** A codebook as a Word document to read, print and comment on. */
final class CodebookDocx {
    private static final int TITLE_POINTS = 20;
    private static final int DEEPEST_HEADING = 5;

    private final XWPFDocument document;

    private CodebookDocx(XWPFDocument document) {
        this.document = document;
    }

    static void write(CodebookFile book, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new CodebookDocx(document).write(book);
            document.write(out);
        }
    }

    private void write(CodebookFile book) {
        document.getProperties().getCoreProperties().setTitle(book.title());
        heading(book.title(), 0, TITLE_POINTS);
        paragraph(book.id() + (book.version().isEmpty() ? "" : ", version " + book.version()));
        Stream.of(book.citation(), book.rights(), book.notice())
                .filter(Objects::nonNull)
                .forEach(this::paragraph);
        book.codes().forEach(this::write);
    }

    private void write(FileCode code) {
        int depth = (int) code.path().chars().filter(letter -> letter == '/').count();
        int level = Math.min(DEEPEST_HEADING, depth);
        XWPFParagraph heading = heading(code.name(), level, Math.max(11, 18 - 2 * level));
        if (code.colour() != null) {
            XWPFRun mark = heading.insertNewRun(0);
            mark.setText("■ ");
            mark.setColor(code.colour().substring(1));
        }
        XWPFRun path = paragraph(code.path()).getRuns().getFirst();
        path.setFontSize(9);
        path.setColor("555555");
        Wording wording = code.wording();
        if (wording.definition() != null) {
            paragraph(wording.definition());
        }
        listed("Code here", wording.include());
        listed(
                "Code elsewhere",
                wording.exclude().stream().map(CodebookDocx::exclusion).toList());
        listed("For example", wording.examples());
        if (wording.note() != null) {
            listed("Note", List.of(wording.note()));
        }
        listed("Also called", code.aliases());
        if (code.basis() != null) {
            listed("Basis", List.of(code.basis()));
        }
    }

    private static String exclusion(Exclusion exclusion) {
        return exclusion.see() == null ? exclusion.text() : exclusion.text() + " → " + exclusion.see();
    }

    private XWPFParagraph heading(String text, int level, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240); // first: it makes the properties that setKeepNext takes for granted
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(points);
        run.setText(xml(text));
        return paragraph;
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        paragraph.createRun().setText(xml(text));
        return paragraph;
    }

    private void listed(String title, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        XWPFParagraph head = paragraph(title);
        head.setKeepNext(true);
        head.getRuns().getFirst().setBold(true);
        for (String text : texts) {
            XWPFParagraph entry = paragraph("– " + text);
            entry.setIndentationLeft(360);
            entry.setIndentationHanging(180);
        }
    }

    /** Without the control characters that XML cannot hold. */
    private static String xml(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
