package workbench.journal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Rows of journalled tables as JSON, taken and put back. */
final class RowImages {
    private static final TypeReference<Map<String, Object>> IMAGE = new TypeReference<>() {};

    private final Database database;
    private final Map<String, JournalledTable> tables;

    RowImages(Database database, List<JournalledTable> tables) {
        this.database = database;
        this.tables = tables.stream().collect(Collectors.toMap(JournalledTable::name, table -> table));
    }

    JournalledTable table(String name) {
        return Objects.requireNonNull(tables.get(name), () -> name + " is not journalled");
    }

    /** The row and its lists as they stand. */
    String of(String name, UUID id) {
        JournalledTable table = table(name);
        Map<String, Object> image = database.first(
                        "SELECT * FROM " + name + " WHERE id = ?", Binder.of(id), RowImages::columnsOf)
                .orElseThrow(() -> new IllegalStateException("no row " + id + " in " + name));
        for (JournalledTable.RowList list : table.lists()) {
            image.put("#" + list.table(), rowsOf(list, id));
        }
        return JsonMapper.shared().writeValueAsString(image);
    }

    private List<Map<String, Object>> rowsOf(JournalledTable.RowList list, UUID id) {
        return database.query(
                "SELECT " + String.join(", ", list.columns()) + " FROM " + list.table() + " WHERE " + list.owner()
                        + " = ?",
                Binder.of(id),
                RowImages::columnsOf);
    }

    /** Makes the row and its lists what the image says; which change made it, and whether it is removed, stay. */
    void put(String name, UUID id, String image) {
        JournalledTable table = table(name);
        Map<String, Object> columns = JsonMapper.shared().readValue(image, IMAGE);
        Map<String, Object> own = new LinkedHashMap<>(columns);
        own.keySet()
                .removeIf(column -> column.startsWith("#")
                        || column.equals("id")
                        || column.equals("created_seq")
                        || column.equals("removed_seq"));
        List<@Nullable Object> parameters = new ArrayList<>(own.values());
        parameters.add(id);
        database.update(
                "UPDATE " + name + " SET "
                        + own.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                        + " WHERE id = ?",
                bindingOf(parameters));
        for (JournalledTable.RowList list : table.lists()) {
            putList(list, id, columns.get("#" + list.table()));
        }
    }

    private void putList(JournalledTable.RowList list, UUID id, @Nullable Object rows) {
        database.update("DELETE FROM " + list.table() + " WHERE " + list.owner() + " = ?", Binder.of(id));
        String sql = "INSERT INTO " + list.table() + " (" + list.owner() + ", " + String.join(", ", list.columns())
                + ") VALUES (?" + ", ?".repeat(list.columns().size()) + ")";
        if (rows instanceof List<?> all) {
            for (Object row : all) {
                List<@Nullable Object> parameters = new ArrayList<>();
                parameters.add(id);
                list.columns().forEach(column -> parameters.add(((Map<?, ?>) row).get(column)));
                database.update(sql, bindingOf(parameters));
            }
        }
    }

    private static Binder bindingOf(List<@Nullable Object> parameters) {
        return statement -> {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
        };
    }

    void setRemoved(String name, UUID id, @Nullable Long seq) {
        database.update("UPDATE " + name + " SET removed_seq = ? WHERE id = ?", statement -> {
            statement.setObject(1, seq);
            statement.setObject(2, id);
        });
    }

    void keep(long seq, int part, String table, UUID row, String what, @Nullable String image) {
        table(table);
        database.update("INSERT INTO change_part VALUES (?, ?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, seq);
            statement.setInt(2, part);
            statement.setString(3, table);
            statement.setObject(4, row);
            statement.setString(5, what);
            statement.setString(6, image);
        });
    }

    private static Map<String, Object> columnsOf(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> image = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object content = row.getObject(i);
            boolean plain = content == null || content instanceof Number || content instanceof Boolean;
            image.put(columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT), plain ? content : row.getString(i));
        }
        return image;
    }
}
