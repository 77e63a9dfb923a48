package workbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import workbench.problem.WorkbenchException;

/** Reads a filled rapid template from a Word document. */
final class RapidDocxReading {
    private static final int MOST_ROWS = 2_000;

    private final Path file;
    private final List<FilledTemplate.Row> rows = new ArrayList<>();

    private RapidDocxReading(Path file) {
        this.file = file;
    }

    /** @throws WorkbenchException if it is missing, damaged, hostile, or no such template */
    static FilledTemplate read(Path file) {
        byte[] bytes = WholeFile.bytes(file);
        OfficeFileGuard.check(file, bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return new RapidDocxReading(file).read(document);
        } catch (IOException | RuntimeException damaged) { // POI tells of a damaged file by many unchecked exceptions
            if (damaged instanceof WorkbenchException told) {
                throw told;
            }
            throw FileTrouble.unread(
                    file, "it is no readable Word document", "Open it in its own program and save it again as .docx.");
        }
    }

    private FilledTemplate read(XWPFDocument document) {
        List<String> heads = new ArrayList<>();
        RapidIdentity identity = null;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            String words = paragraph.getText().strip();
            Optional<RapidIdentity> found = RapidIdentity.read(words);
            if (found.isPresent()) {
                identity = found.get();
            } else {
                heads.add(words);
            }
        }
        int number = 0;
        for (XWPFTable table : document.getTables()) {
            table(table, ++number);
        }
        if (rows.isEmpty()) {
            throw FileTrouble.unread(
                    file,
                    "it has no table with the headings Construct and Note",
                    "Fill in a file that 'rapid template' wrote, and leave its headings as they are.");
        }
        return new FilledTemplate(identity, heads, rows, List.of());
    }

    private void table(XWPFTable table, int number) {
        Map<Integer, RapidColumn> columns = columns(table.getRow(0));
        if (!columns.containsValue(RapidColumn.CONSTRUCT) || !columns.containsValue(RapidColumn.NOTE)) {
            return;
        }
        for (int i = 1; i < table.getNumberOfRows(); i++) {
            if (rows.size() >= MOST_ROWS) {
                throw FileTrouble.unread(file, "it is far larger than a template", "Check that it is the right file.");
            }
            row(table.getRow(i), columns, "table %d, row %d".formatted(number, i + 1));
        }
    }

    private static Map<Integer, RapidColumn> columns(@Nullable XWPFTableRow head) {
        Map<Integer, RapidColumn> columns = new HashMap<>();
        List<XWPFTableCell> cells = head == null ? List.of() : head.getTableCells();
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            RapidColumn.of(cells.get(i).getText()).ifPresent(column -> columns.put(place, column));
        }
        return columns;
    }

    private void row(XWPFTableRow row, Map<Integer, RapidColumn> columns, String place) {
        Map<RapidColumn, String> cells = new EnumMap<>(RapidColumn.class);
        Map<RapidColumn, String> places = new EnumMap<>(RapidColumn.class);
        String key = "";
        List<XWPFTableCell> all = row.getTableCells();
        for (int i = 0; i < all.size(); i++) {
            RapidColumn column = columns.get(i);
            if (column == null) {
                continue;
            }
            String words = all.get(i).getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            if (column == RapidColumn.CONSTRUCT) {
                String[] parts = words.strip().split("\n", 2);
                key = parts.length == 2 ? parts[1].strip() : "";
                words = parts[0];
            }
            cells.put(column, words);
            places.put(column, "%s, %s".formatted(place, column.heading()));
        }
        rows.add(new FilledTemplate.Row(key, cells, places));
    }
}
