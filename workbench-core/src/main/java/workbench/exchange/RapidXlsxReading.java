package workbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.exchange.XlsxRows.ReadRow;
import workbench.problem.WorkbenchException;

/** Reads a filled rapid template from a spreadsheet, whichever program saved it. Formulas are text. */
final class RapidXlsxReading {
    private static final long LARGEST_BYTES = 20_000_000;
    private static final int MOST_ROWS = 2_000;
    private static final int LAST_HEADER_ROW = 20;

    private final Path file;
    private final List<String> heads = new ArrayList<>();
    private final List<FilledTemplate.Row> rows = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Map<Integer, RapidColumn> columns = new HashMap<>();
    private int key = -1;

    private RapidXlsxReading(Path file) {
        this.file = file;
    }

    /** @throws WorkbenchException if it is missing, damaged, too large, or no such template */
    static FilledTemplate read(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw tooLarge(file);
            }
            try (XlsxFile book = new XlsxFile(file)) {
                return new RapidXlsxReading(file).read(book);
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof WorkbenchException told) {
                throw told;
            }
            throw damaged instanceof IOException cause
                    ? FileTrouble.unread(file, cause)
                    : FileTrouble.unread(
                            file, "it is damaged", "Open it in a spreadsheet program and save it again as .xlsx.");
        }
    }

    private static WorkbenchException tooLarge(Path file) {
        return FileTrouble.unread(
                file, "it is far larger than a template", "Check that it is the right file, without pictures in it.");
    }

    private FilledTemplate read(XlsxFile book) throws IOException {
        String notes = sheet(book);
        book.rows(notes, this::take);
        if (columns.isEmpty()) {
            throw FileTrouble.unread(
                    file,
                    "sheet '%s' has no line with the headings Construct and Note".formatted(notes),
                    "Fill in a file that 'rapid template' wrote, and leave its headings as they are.");
        }
        return new FilledTemplate(identity(book), heads, rows, said);
    }

    private String sheet(XlsxFile book) {
        if (book.has(RapidXlsx.NOTES)) {
            return RapidXlsx.NOTES;
        }
        for (String sheet : book.sheets()) {
            if (!sheet.equals(RapidIdentity.MARK)) {
                return sheet;
            }
        }
        throw FileTrouble.unread(file, "it has no sheet", "Fill in a file that 'rapid template' wrote.");
    }

    private static @Nullable RapidIdentity identity(XlsxFile book) throws IOException {
        if (!book.has(RapidIdentity.MARK)) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        book.rows(RapidIdentity.MARK, row -> {
            if (row.number() <= LAST_HEADER_ROW) {
                fields.put(row.cell(0), row.cell(1));
            }
        });
        return RapidIdentity.of(fields).orElse(null);
    }

    private void take(ReadRow row) {
        if (!columns.isEmpty()) {
            fill(row);
        } else if (isHeader(row)) {
            header(row);
        } else if (row.number() <= LAST_HEADER_ROW) {
            heads.addAll(row.cells());
        }
    }

    private static boolean isHeader(ReadRow row) {
        List<RapidColumn> found = row.cells().stream()
                .map(RapidColumn::of)
                .flatMap(Optional::stream)
                .toList();
        return found.contains(RapidColumn.CONSTRUCT) && found.contains(RapidColumn.NOTE);
    }

    private void header(ReadRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            Optional<RapidColumn> column = RapidColumn.of(row.cell(i));
            if (column.isPresent() && columns.containsValue(column.get())) {
                throw FileTrouble.unread(
                        file,
                        "the heading '%s' stands over two columns".formatted(row.cell(i)),
                        "Give the one that you added another heading.");
            }
            column.ifPresent(known -> columns.put(place, known));
            if (column.isEmpty() && !row.cell(i).isBlank()) {
                said.add("column %s ('%s') is none of the template's and is not taken in"
                        .formatted(CellText.letters(i), row.cell(i).strip()));
            }
        }
    }

    private void fill(ReadRow row) {
        if (rows.size() >= MOST_ROWS) {
            throw tooLarge(file);
        }
        Map<RapidColumn, String> cells = new EnumMap<>(RapidColumn.class);
        Map<RapidColumn, String> places = new EnumMap<>(RapidColumn.class);
        columns.forEach((place, column) -> {
            cells.put(column, row.cell(place));
            places.put(column, "sheet %s, cell %s".formatted(row.sheet(), row.address(place)));
        });
        rows.add(new FilledTemplate.Row(key(row), cells, places));
    }

    /** The construct's id stands behind the columns, wherever these were moved to. */
    private String key(ReadRow row) {
        if (key < 0) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (!columns.containsKey(i)
                        && workbench.id.Ids.read(row.cell(i).strip()).isPresent()) {
                    key = i;
                }
            }
        }
        return row.cell(key).strip();
    }
}
