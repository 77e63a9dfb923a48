package workbench.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.problem.RowProblem;
import workbench.text.DefusedCell;

/**
 * A table that a person keeps in a spreadsheet, as CSV in UTF-8: commas, semicolons or tabs; columns in any order, named in
 * the first line. Cells that were defused are read as they were.
 *
 * @param columns their names in lower case, in order
 */
record CsvTable(Path file, List<String> columns, List<Line> lines) {
    private static final int LONGEST_HEADER = 64 * 1024;

    CsvTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One row; blank rows are left out.
     *
     * @param number its line in the file, the header being line 1
     */
    record Line(int number, Map<String, String> cells) {
        Line {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /** The table, or null and the faults that made it none. */
    static @Nullable CsvTable read(Path file, List<RowProblem> faults) {
        int before = faults.size();
        CsvTable table = new Reading(file, faults).table();
        return faults.size() > before ? null : table;
    }

    private static final class Reading {
        private final Path file;
        private final List<RowProblem> faults;
        private final List<String> columns = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private long line;

        private Reading(Path file, List<RowProblem> faults) {
            this.file = file;
            this.faults = faults;
        }

        private CsvTable table() {
            if (CsvFault.isUtf16(file)) {
                faults.add(CsvFault.wrongEncoding(file));
            } else {
                try (Reader text = open();
                        CsvReader<CsvRecord> csv = csv(text)) {
                    csv.forEach(this::take);
                    if (columns.isEmpty()) {
                        faults.add(new RowProblem(
                                1,
                                "",
                                "'%s' is empty.".formatted(file.getFileName()),
                                "The first line names the columns."));
                    }
                } catch (CsvParseException broken) {
                    faults.add(
                            broken.getCause() instanceof CharacterCodingException
                                    ? CsvFault.wrongEncoding(file)
                                    : CsvFault.wrongQuotes(file, line));
                } catch (UncheckedIOException cause) {
                    faults.add(fault(cause.getCause()));
                } catch (IOException cause) {
                    faults.add(fault(cause));
                }
            }
            return new CsvTable(file, columns, lines);
        }

        private RowProblem fault(@Nullable IOException cause) {
            return cause instanceof CharacterCodingException
                    ? CsvFault.wrongEncoding(file)
                    : CsvFault.unreadable(file, cause == null ? new IOException() : cause);
        }

        /** The text after a byte order mark; wrong bytes are faults. */
        private Reader open() throws IOException {
            Reader text = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            return text;
        }

        private static CsvReader<CsvRecord> csv(Reader text) throws IOException {
            return CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text);
        }

        /** The one that occurs most often in the first line. */
        private static String separator(Reader text) throws IOException {
            text.mark(LONGEST_HEADER);
            StringBuilder first = new StringBuilder();
            for (int one = text.read(); one >= 0 && one != '\n' && first.length() < LONGEST_HEADER - 1; ) {
                first.append((char) one);
                one = text.read();
            }
            text.reset();
            return Stream.of(",", ";", "\t")
                    .max(Comparator.comparingLong(separator -> first.chars()
                            .filter(one -> one == separator.charAt(0))
                            .count()))
                    .orElse(",");
        }

        private void take(CsvRecord record) {
            line = record.getStartingLineNumber();
            List<String> cells = record.getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (columns.isEmpty()) {
                header(cells);
            } else if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
                faults.add(new RowProblem(
                        (int) line,
                        "",
                        "Row %d of '%s' has %d cells, but the header has %d."
                                .formatted(line, file.getFileName(), cells.size(), columns.size()),
                        "Put a cell that holds a separator in quotation marks."));
            } else {
                lines.add(new Line((int) line, cells(cells)));
            }
        }

        private void header(List<String> cells) {
            Set<String> seen = new HashSet<>();
            for (String cell : cells) {
                String name = cell.strip().toLowerCase(Locale.ROOT);
                columns.add(name);
                if (!name.isEmpty() && !seen.add(name)) {
                    faults.add(new RowProblem(
                            1,
                            name,
                            "The column '%s' of '%s' occurs twice.".formatted(name, file.getFileName()),
                            "Keep one of them."));
                }
            }
        }

        private Map<String, String> cells(List<String> cells) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).isEmpty()) {
                    named.put(columns.get(i), i < cells.size() ? DefusedCell.read(cells.get(i)) : "");
                }
            }
            return named;
        }
    }
}
