package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;

/** Writes any list as a workbook of one sheet: a header that stays in sight and filters, and a row a line. */
public final class ListXlsx {
    /** Rows by which the widths of the columns are chosen. */
    private static final int LOOKED_AT = 50;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 70;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private ListXlsx() {}

    /**
     * Writes the file.
     *
     * @param heads the names of the columns
     * @param rows gone through once; whole numbers become numbers, all else text, never a formula
     * @throws workbench.problem.WorkbenchException if there are more rows than a sheet takes
     */
    public static void write(Path file, String name, List<String> heads, Iterator<List<@Nullable Object>> rows)
            throws IOException {
        List<List<Entry>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < LOOKED_AT) {
            first.add(entries(rows.next()));
        }
        try (PoiBook book = new PoiBook(name);
                OutputStream out = Files.newOutputStream(file)) {
            Book.Page page = book.begin(new SheetForm(name, columns(heads, first), 0, 1, true));
            page.row(Entry.heads(heads.toArray(String[]::new)));
            first.forEach(page::row);
            for (int written = first.size(); rows.hasNext(); written++) {
                if (written >= MOST_ROWS) {
                    throw Refusal.because(
                            "A sheet holds %,d rows at most, and there are more.".formatted(MOST_ROWS),
                            "Narrow it down by filters, or take .csv.");
                }
                page.row(entries(rows.next()));
            }
            page.end();
            book.writeTo(out);
        }
    }

    private static List<Entry> entries(List<@Nullable Object> values) {
        return CellText.fit(values.stream().map(ListXlsx::entry).toList());
    }

    private static Entry entry(@Nullable Object value) {
        return switch (value) {
            case null -> Entry.NOTHING;
            case Integer number -> Entry.count(number);
            case Long number -> Entry.count(number);
            default -> Entry.words(value.toString(), Look.WORDS);
        };
    }

    private static List<SheetForm.Column> columns(List<String> heads, List<List<Entry>> rows) {
        return IntStream.range(0, heads.size())
                .mapToObj(at -> SheetForm.column(heads.get(at), width(heads.get(at), rows, at)))
                .toList();
    }

    private static int width(String head, List<List<Entry>> rows, int column) {
        int longest = rows.stream()
                .flatMap(row -> row.get(column).shown().lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(head.length() + 3, longest + 2)));
    }
}
