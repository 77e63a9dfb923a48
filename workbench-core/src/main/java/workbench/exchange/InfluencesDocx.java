package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;
import workbench.influence.InfluenceStatus;
import workbench.timeline.Event;

/** Influences as a table for a paper: event and key points span the rows of their constructs; notes stand beneath. */
final class InfluencesDocx {
    private static final int POINTS = 10;
    private static final int LINE_EIGHTHS = 8;
    /** In twentieths of a point. */
    private static final int A4_WIDTH = 11_906;

    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    private final StudyNames names;
    private final InfluenceWording wording;
    private final boolean byNetwork;
    private final XWPFDocument document;
    /** Notes by their words, each with its letter. */
    private final Map<String, String> notes = new LinkedHashMap<>();

    private InfluencesDocx(StudyNames names, InfluenceWording wording, boolean byNetwork, XWPFDocument document) {
        this.names = names;
        this.wording = wording;
        this.byNetwork = byNetwork;
        this.document = document;
    }

    static void write(
            String title,
            StudyNames names,
            InfluenceWording wording,
            List<Influence> influences,
            boolean byNetwork,
            OutputStream out)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(title);
            new InfluencesDocx(names, wording, byNetwork, document).write(influences);
            document.write(out);
        }
    }

    private void write(List<Influence> influences) {
        var page = document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = page.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        XWPFParagraph caption = document.createParagraph();
        caption.setSpacingAfter(80); // first: it makes the properties that setKeepNext takes for granted
        caption.setKeepNext(true);
        run(caption, "Table. ").setBold(true);
        run(
                caption,
                byNetwork
                        ? "Events, their key points, and the constructs that influenced each network"
                        : "Events, their key points, and the constructs that influenced them");
        List<String> heads = new ArrayList<>(List.of("Event", "Key points", "Construct"));
        if (byNetwork) {
            heads.add("Network affected");
        }
        heads.addAll(List.of("Sign", "Excerpts (sources)"));
        XWPFTable table = document.createTable(1, heads.size());
        lay(table);
        head(table.getRow(0), heads);
        for (Event event : names.events()) {
            List<FoldedInfluence> rows = rows(event, influences);
            for (int i = 0; i < rows.size(); i++) {
                line(table.createRow(), event, i == 0, rows.get(i));
            }
        }
        notes();
    }

    private List<FoldedInfluence> rows(Event event, List<Influence> influences) {
        List<Influence> here = influences.stream()
                .filter(one -> one.event().equals(event.id()))
                .toList();
        return byNetwork
                ? here.stream()
                        .map(one -> new FoldedInfluence(one.event(), one.code(), List.of(one)))
                        .toList()
                : FoldedInfluence.fold(here);
    }

    private void lay(XWPFTable table) {
        table.setWidth(widths().stream().mapToInt(Integer::intValue).sum());
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setTableAlignment(TableRowAlign.LEFT);
        table.setCellMargins(40, 80, 40, 80);
        table.setTopBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, "000000");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "000000");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "000000");
    }

    /** In twentieths of a point; together the width of an A4 page between its margins. */
    private List<Integer> widths() {
        return byNetwork ? List.of(1300, 2050, 2028, 2260, 750, 1250) : List.of(1600, 3250, 2538, 850, 1400);
    }

    private void head(XWPFTableRow row, List<String> heads) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < heads.size(); i++) {
            run(begin(row, i), heads.get(i)).setBold(true);
        }
    }

    private void line(XWPFTableRow row, Event event, boolean first, FoldedInfluence line) {
        row.setCantSplitRow(true);
        XWPFParagraph title = begin(row, 0);
        XWPFParagraph keyPoints = begin(row, 1);
        if (first) {
            run(title, "%d. %s".formatted(event.ordinal(), event.title()));
            if (event.predicted()) {
                note(title, "Predicted, not observed.");
            }
            run(keyPoints, Optional.ofNullable(event.keyPoints()).orElse(""));
        }
        for (int i = 0; i < 2; i++) {
            properties(row.getCell(i)).addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        int at = 2;
        run(begin(row, at++), wording.construct(line));
        if (byNetwork) {
            run(begin(row, at++), wording.networks(line));
        }
        XWPFParagraph sign = begin(row, at++);
        run(sign, line.valence().sign());
        annotate(sign, line);
        int excerpts = wording.excerpts(line.evidence());
        run(begin(row, at), excerpts == 0 ? "none" : "%d (%d)".formatted(excerpts, wording.sources(line.evidence())));
        if (first) {
            for (int i = 0; i <= at; i++) {
                ruled(row.getCell(i));
            }
        }
    }

    private void annotate(XWPFParagraph sign, FoldedInfluence line) {
        if (line.parts().stream().anyMatch(Influence::evidenceIsGone)) {
            note(sign, "Accepted on excerpts that no longer stand: withdrawn, removed, or off the record.");
        } else if (line.isBareClaim()) {
            note(sign, "Claimed by %s; no excerpt supports it.".formatted(claimer(line)));
        } else if (line.status() == InfluenceStatus.CLAIMED) {
            note(sign, "Claimed by %s.".formatted(claimer(line)));
        }
        if (line.fallsApart()) {
            note(sign, "By network: %s.".formatted(wording.networks(line)));
        }
    }

    private String claimer(FoldedInfluence line) {
        String who = wording.claimedBy(line);
        return who.equals(Influence.RESEARCHER) ? "the researcher" : who;
    }

    private void note(XWPFParagraph paragraph, String words) {
        boolean second = paragraph.getRuns().size() > 1;
        String letter = notes.computeIfAbsent(words, key -> letter(notes.size()));
        XWPFRun mark = run(paragraph, second ? "," + letter : letter);
        mark.setVerticalAlignment("superscript");
    }

    private static String letter(int number) {
        return number < 26 ? String.valueOf((char) ('a' + number)) : letter(number / 26 - 1) + letter(number % 26);
    }

    private void notes() {
        XWPFParagraph legend = document.createParagraph();
        legend.setSpacingBefore(80);
        small(run(
                legend,
                "+ positive influence on the network affected and its work; − negative; −/+ both; 0 neutral. A sign has no"
                        + " strength. Excerpts that support it, and the sources they are from."));
        notes.forEach((words, letter) -> {
            XWPFParagraph note = document.createParagraph();
            XWPFRun mark = run(note, letter + " ");
            small(mark);
            mark.setVerticalAlignment("superscript");
            small(run(note, words));
        });
    }

    private static void small(XWPFRun run) {
        run.setFontSize(POINTS - 1);
    }

    private XWPFParagraph begin(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(String.valueOf(widths().get(column)));
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(POINTS);
        run.setText(CellText.clean(words));
        return run;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /** A rule above. */
    private static void ruled(XWPFTableCell cell) {
        CTTcPr properties = properties(cell);
        var borders = properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
        var top = borders.addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(LINE_EIGHTHS / 2));
        top.setColor("808080");
    }
}
