package workbench.cli.answer;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows with columns: an aligned table for people, a list of objects in JSON, a header and rows in CSV.
 *
 * @param rows gone through once; JSON and CSV are written as they come, so that any number of rows needs little memory
 * @param whenEmpty what people read when there is no row
 */
public record Table<T>(List<Column<T>> columns, Iterable<? extends T> rows, String whenEmpty) implements Answer {
    public Table {
        columns = List.copyOf(columns);
    }

    @Override
    public void text(TextPage page) {
        page.table(this);
    }

    @Override
    public Object json() {
        return (Iterable<Map<String, @Nullable Object>>) this::objects;
    }

    @Override
    public Table<T> table() {
        return this;
    }

    private Iterator<Map<String, @Nullable Object>> objects() {
        return StreamSupport.stream(rows.spliterator(), false).map(this::object).iterator();
    }

    /** One row as JSON has it. */
    public Map<String, @Nullable Object> object(T row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            object.put(column.name(), column.value().apply(row));
        }
        return object;
    }

    List<Column<T>> columnsForPeople() {
        return columns.stream().filter(Column::seenByPeople).toList();
    }
}
