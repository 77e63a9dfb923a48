package workbench.source.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.source.SegmentKind;

/**
 * Reads tables of values with separators; the text is the file's, each record a row. With {@code --rows} each record is a
 * text of its own.
 */
final class CsvReader implements SourceReader {
    /** In chars; a cell longer than that is no cell. */
    private static final int LARGEST_CELL = 64 * 1024 * 1024;

    @Override
    public String format() {
        return "csv";
    }

    /** Commas stand in every text, so the ending must tell. */
    @Override
    public boolean takes(FileContent file) {
        return switch (file.ending()) {
            case "csv", "tsv", "tab" -> ByteHabits.looksLikeText(file.bytes());
            default -> false;
        };
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        TextNormaliser text = Encodings.read(file, options);
        char separator = CsvSeparator.guess(text.text());
        try {
            List<CsvRecord> records = parse(text.text(), separator);
            return options.rowsAreSources()
                    ? readRows(file, text, records)
                    : List.of(lay(text.text(), placeRows(text.text(), records), text.warnings()));
        } catch (CsvParseException broken) {
            if (options.rowsAreSources()) {
                throw new UnreadableFile(
                        file.name(),
                        "its table cannot be told into rows, a quotation mark opens or closes in the wrong place",
                        "Open it in a spreadsheet program and save it again as CSV, or import it without --rows.");
            }
            List<String> warnings = new ArrayList<>(text.warnings());
            warnings.add("A quotation mark opens or closes in the wrong place; each line was taken for a row.");
            return List.of(lay(text.text(), placeLines(text.text()), warnings));
        }
    }

    private List<ReadText> readRows(FileContent file, TextNormaliser text, List<CsvRecord> records)
            throws UnreadableFile {
        List<List<String>> rows = records.stream().map(CsvRecord::getFields).toList();
        List<ReadText> sources = RowSources.of("", format(), rows, text.warnings());
        if (sources.isEmpty()) {
            throw new UnreadableFile(
                    file.name(), "it has a header but no rows below it", "Check that the right table was saved.");
        }
        return sources;
    }

    private ReadText lay(String text, List<Placed> rows, List<String> warnings) {
        return TextLayout.verbatim("", format(), text, rows, Map.of(), warnings);
    }

    private static List<CsvRecord> parse(String text, char separator) {
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a String does not fail
        }
    }

    private static List<Placed> placeRows(String text, List<CsvRecord> records) {
        List<Placed> rows = new ArrayList<>(records.size());
        int at = 0;
        long line = 1;
        for (int i = 0; i < records.size(); i++) {
            long nextLine = i + 1 < records.size() ? records.get(i + 1).getStartingLineNumber() : Long.MAX_VALUE;
            int start = at;
            while (line < nextLine && at < text.length()) {
                int feed = text.indexOf('\n', at);
                at = feed < 0 ? text.length() : feed + 1;
                line++;
            }
            int end = Whitespace.skipBack(text, start, at);
            if (end > start) {
                rows.add(Placed.stretch(SegmentKind.TABLE_ROW, 0, start, end));
            }
        }
        return rows;
    }

    private static List<Placed> placeLines(String text) {
        List<Placed> rows = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            int end = Whitespace.skipBack(text, from, to);
            if (end > from) {
                rows.add(Placed.stretch(SegmentKind.TABLE_ROW, 0, from, end));
            }
            from = to + 1;
        }
        return rows;
    }
}
