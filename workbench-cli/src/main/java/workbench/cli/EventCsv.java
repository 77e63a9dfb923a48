package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.Workbench;
import workbench.timeline.EventRow;
import workbench.timeline.NewEvent;

/** Events from a CSV file with the columns event, order, from, to, predicted, key_points, case, phase and networks. */
final class EventCsv {
    private EventCsv() {}

    static List<EventRow> read(Path file, Workbench workbench) {
        RowWords cells = new RowWords();
        List<EventRow> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvRows.read(file, "table of events", "event")) {
            rows.add(new EventRow(
                    RowWords.line(row),
                    new NewEvent(
                            cells.needed(row, "event"),
                            cells.read(row, "order", RowWords::number),
                            cells.read(row, "from", RowWords::date),
                            cells.read(row, "to", RowWords::date),
                            cells.read(row, "predicted", RowWords::yesNo),
                            RowWords.said(row, "key_points"),
                            cells.read(
                                    row,
                                    "case",
                                    words -> workbench.cases().find(words).id()),
                            cells.list(
                                    row,
                                    "networks",
                                    words -> workbench.networks().find(words).id()),
                            RowWords.said(row, "phase"))));
        }
        cells.throwProblems();
        return rows;
    }
}
