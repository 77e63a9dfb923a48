package workbench.cli;

import java.util.List;
import java.util.Objects;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.journal.Change;

/** Changes as rows, newest last. */
final class JournalTable {
    private JournalTable() {}

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
