package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A rapid template as a Word document, a table a domain, to print and write on, or to type into. */
final class RapidDocx {
    /** Twentieths of a point: A4 on its side, and what its margins leave. */
    private static final int PAGE_WIDTH = 16_838;

    private static final int PAGE_HEIGHT = 11_906;
    private static final int MARGIN = 720;
    private static final int TABLE_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final int ASKED_ROW_HEIGHT = 1_300;
    private static final int OTHER_ROW_HEIGHT = 650;

    private final RapidTemplate template;
    private final XWPFDocument document;

    private RapidDocx(RapidTemplate template, XWPFDocument document) {
        this.template = template;
        this.document = document;
    }

    static void write(RapidTemplate template, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Rapid notes");
            new RapidDocx(template, document).write();
            document.write(out);
        }
    }

    private void write() {
        page();
        run(paragraph(0, 60), "Rapid notes", 16, true, "1F3864");
        run(paragraph(0, 0), template.caseLine(), 11, true, "000000");
        run(paragraph(0, 0), template.participantLine(), 11, true, "000000");
        run(paragraph(0, 80), template.moreLine(), 9, false, "404040");
        for (String sentence : RapidTemplate.instructions()) {
            run(paragraph(0, 20), sentence, 8, false, "404040");
        }
        template.domains().forEach(this::domain);
        run(paragraph(200, 0), template.identity().line(), 6, false, "7F7F7F");
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private void domain(RapidTemplate.Domain domain) {
        XWPFParagraph heading = paragraph(240, 80);
        heading.setKeepNext(true);
        heading.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        run(heading, domain.name(), 13, true, "1F3864");
        XWPFTable table = document.createTable(domain.lines().size() + 1, RapidColumn.values().length);
        table.setWidth(TABLE_WIDTH);
        grid(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (RapidColumn column : RapidColumn.values()) {
            XWPFTableCell cell = cell(head, column);
            cell.setColor("1F3864");
            run(cell.getParagraphs().getFirst(), column.heading(), 8, true, "FFFFFF");
        }
        for (int i = 0; i < domain.lines().size(); i++) {
            line(table.getRow(i + 1), domain.lines().get(i));
        }
    }

    private static void grid(XWPFTable table) {
        table.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (RapidColumn column : RapidColumn.values()) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
        }
    }

    private void line(XWPFTableRow row, RapidTemplate.Line line) {
        row.setCantSplitRow(true);
        row.setHeight(line.questions().isEmpty() ? OTHER_ROW_HEIGHT : ASKED_ROW_HEIGHT);
        for (RapidColumn column : RapidColumn.values()) {
            XWPFTableCell cell = cell(row, column);
            if (line.closed() && column.isFilledIn()) {
                cell.setColor("EDEDED");
            }
            XWPFParagraph first = cell.getParagraphs().getFirst();
            if (column == RapidColumn.CONSTRUCT) {
                run(first, line.code().name(), 9, line.depth() == 0, "000000");
                XWPFParagraph path = cell.addParagraph();
                run(path, line.code().path(), 5, false, "7F7F7F");
            } else {
                words(cell, first, template.cell(line, column), column);
            }
        }
    }

    private static void words(XWPFTableCell cell, XWPFParagraph first, String words, RapidColumn column) {
        XWPFParagraph paragraph = first;
        for (String line : CellText.clean(words).split("\n", -1)) {
            if (paragraph == null) {
                paragraph = cell.addParagraph();
            }
            run(paragraph, line, column == RapidColumn.QUESTION ? 8 : 9, false, "000000");
            paragraph = null;
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, RapidColumn column) {
        XWPFTableCell cell = row.getCell(column.ordinal());
        cell.setWidth(String.valueOf(width(column)));
        return cell;
    }

    private static int width(RapidColumn column) {
        return TABLE_WIDTH * column.percent() / 100;
    }

    private XWPFParagraph paragraph(int before, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String words, int points, boolean bold, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Calibri");
        run.setFontSize(points);
        run.setBold(bold);
        run.setColor(colour);
        run.setText(CellText.clean(words));
    }
}
