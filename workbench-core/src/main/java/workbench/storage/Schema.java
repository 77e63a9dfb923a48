package workbench.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Brings a database to the present schema by numbered steps, each an SQL file; the number reached stands in {@code setting}. */
public final class Schema {
    /** The steps in order; a step that was released is never changed. */
    private static final List<String> STEPS = List.of("001-study.sql", "002-analysis.sql", "003-queries.sql");

    private Schema() {}

    /** The schema version this program writes. */
    public static int newest() {
        return STEPS.size();
    }

    /** The version a database has; 0 if it is new. */
    public static int versionOf(Database database) {
        boolean made = database.first(
                        "SELECT 1 FROM information_schema.tables WHERE LOWER(table_name) = 'setting' AND table_schema = 'PUBLIC'",
                        Binder.NOTHING,
                        row -> true)
                .orElse(false);
        if (!made) {
            return 0;
        }
        return database.first(
                        "SELECT content FROM setting WHERE name = 'schema-version'",
                        Binder.NOTHING,
                        row -> Integer.parseInt(row.getString(1)))
                .orElse(0);
    }

    /** Runs the steps that the database has not seen. */
    public static void migrate(Database database) {
        int version = versionOf(database);
        if (version >= newest()) {
            return;
        }
        database.transaction(() -> {
            for (String step : STEPS.subList(version, newest())) {
                statementsOf(step).forEach(sql -> database.update(sql, Binder.NOTHING));
            }
            database.update("DELETE FROM setting WHERE name = 'schema-version'", Binder.NOTHING);
            return database.update(
                    "INSERT INTO setting (name, content) VALUES ('schema-version', ?)",
                    Binder.of(String.valueOf(newest())));
        });
    }

    private static List<String> statementsOf(String step) {
        try (InputStream in = Schema.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException("schema step " + step + " is missing");
            }
            List<String> statements = new ArrayList<>();
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String statement : sql.split(";")) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
            return statements;
        } catch (IOException cause) {
            throw new IllegalStateException("schema step " + step + " cannot be read", cause);
        }
    }
}
