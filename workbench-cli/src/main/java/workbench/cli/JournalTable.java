package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.journal.Change;

/** Changes as rows, newest last. */
final class JournalTable {
    private JournalTable() {}

    /** With the things they are about, as far as those stand. */
    static Table<Change> of(Workbench workbench, List<Change> changes) {
        Table<Change> table = of(changes);
        ChangedThings things = ChangedThings.of(workbench, changes);
        List<Column<Change>> columns = new ArrayList<>(table.columns());
        columns.add(Column.data("about", things::words));
        columns.add(Column.data("source", things::source));
        columns.add(Column.data("excerpt", things::excerpt));
        return new Table<>(columns, table.rows(), table.whenEmpty());
    }

    static Table<Change> of(List<Change> changes) {
        List<Column<Change>> columns = List.of(
                Column.of("seq", Change::seq),
                Column.<Change>of("at", change -> change.at().toString()),
                Column.of("who", Change::who),
                Column.of("what", Change::what),
                Column.data("entity", Change::entity),
                Column.data("id", change -> Objects.toString(change.entityId(), null)),
                Column.of("summary", Change::summary),
                Column.data("undoes", Change::undoes),
                Column.of("undoneBy", Change::undoneBy));
        return new Table<>(columns, changes, "Nothing has changed yet.");
    }
}
