package workbench.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.coding.CodingRow;
import workbench.coding.Codings;
import workbench.id.EventId;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.source.Sources;
import workbench.timeline.Timeline;

/**
 * Reads codings from a CSV file, row by row, for {@link Codings#code(Codings.RowFeed, workbench.coding.CodingStatus)}: what
 * {@code codings --format csv} wrote, or what people made by hand. UTF-8, with or without a byte order mark; commas,
 * semicolons or tabs. A fault of the file or of a row is handed over as a {@link RowProblem} that names the line.
 */
public final class CodingCsv implements Codings.RowFeed {
    private final Path file;
    private final Sources sources;
    private final Timeline timeline;
    private final Map<String, Optional<EventId>> onlyEvents = new HashMap<>();

    /** @param sources and {@code timeline} tell whether an inherited event would be inherited again */
    public CodingCsv(Path file, Sources sources, Timeline timeline) {
        this.file = file;
        this.sources = sources;
        this.timeline = timeline;
    }

    @Override
    public void feed(Consumer<CodingRow> rows, Consumer<RowProblem> faults) {
        Reading reading = new Reading(rows, faults);
        new CsvText(file, reading::refuse).each(reading::take);
        reading.end();
    }

    /** One pass over the file; where the header is at fault, no row is looked at. */
    private final class Reading {
        private final Consumer<CodingRow> rows;
        private final Consumer<RowProblem> faults;
        private @Nullable CodingColumns columns;
        private boolean refused;

        private Reading(Consumer<CodingRow> rows, Consumer<RowProblem> faults) {
            this.rows = rows;
            this.faults = faults;
        }

        private void take(CsvRecord record) {
            if (columns != null) {
                CodingCsv.this.take((int) record.getStartingLineNumber(), record.getFields(), columns, rows, faults);
            } else if (!refused) {
                CodingColumns.faults(record.getFields()).forEach(this::refuse);
                columns = refused ? null : CodingColumns.of(record.getFields());
            }
        }

        private void refuse(RowProblem fault) {
            refused = true;
            faults.accept(fault);
        }

        private void end() {
            if (columns == null && !refused) {
                refuse(new RowProblem(
                        1,
                        "",
                        "'%s' is empty.".formatted(file.getFileName()),
                        "The first line names the columns, each further line is one coding."));
            }
        }
    }

    private void take(
            int line,
            List<String> cells,
            CodingColumns columns,
            Consumer<CodingRow> rows,
            Consumer<RowProblem> faults) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            rows.accept(row(line, cells, columns));
        } catch (WorkbenchException fault) {
            faults.accept((RowProblem) fault.problems().getFirst());
        }
    }

    private CodingRow row(int line, List<String> cells, CodingColumns columns) {
        if (cells.stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank())) {
            throw refused(
                    line,
                    "",
                    "Row %d has %d cells, but the header has %d.".formatted(line, cells.size(), columns.width()),
                    "Put a cell that holds a separator in quotation marks.");
        }
        for (String needed : List.of("source", "code")) {
            if (columns.cell(cells, needed).isBlank()) {
                throw refused(
                        line,
                        needed,
                        "Row %d, column '%s': it is empty.".formatted(line, needed),
                        "Every coding needs a source and a code.");
            }
        }
        return new CodingRow(
                line,
                columns.cell(cells, "source").strip(),
                number(line, "start", columns.cell(cells, "start")),
                number(line, "end", columns.cell(cells, "end")),
                columns.cell(cells, "quote"),
                columns.cell(cells, "code").strip(),
                columns.cell(cells, "valence").strip(),
                columns.cell(cells, "coder").strip(),
                event(cells, columns),
                columns.cell(cells, "affects").strip(),
                columns.cell(cells, "network").strip(),
                columns.cell(cells, "voice").strip(),
                columns.cell(cells, "note"),
                columns.cell(cells, "characteristic").strip());
    }

    /** Empty where the event was inherited and will be so again. */
    private String event(List<String> cells, CodingColumns columns) {
        String event = columns.cell(cells, "event").strip();
        if (event.isEmpty() || !columns.cell(cells, "eventbasis").strip().equalsIgnoreCase("inherited")) {
            return event;
        }
        Optional<EventId> only =
                onlyEvents.computeIfAbsent(columns.cell(cells, "source").strip(), this::onlyEventOf);
        return only.isPresent() && only.equals(eventNamed(event)) ? "" : event;
    }

    private Optional<EventId> onlyEventOf(String source) {
        try {
            List<EventId> events = sources.find(source).events();
            return events.size() == 1 ? Optional.of(events.getFirst()) : Optional.empty();
        } catch (WorkbenchException refusedLater) {
            return Optional.empty();
        }
    }

    private Optional<EventId> eventNamed(String words) {
        try {
            return Optional.of(timeline.find(words).id());
        } catch (WorkbenchException refusedLater) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer number(int line, String column, String cell) {
        if (cell.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(cell.strip());
        } catch (NumberFormatException none) {
            throw refused(
                    line,
                    column,
                    "Row %d, column '%s': '%s' is no whole number.".formatted(line, column, shortened(cell.strip())),
                    "Offsets count characters (code points) from 0, written with digits only.");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static WorkbenchException refused(int line, String column, String what, String remedy) {
        return new WorkbenchException(new RowProblem(line, column, what, remedy));
    }
}
