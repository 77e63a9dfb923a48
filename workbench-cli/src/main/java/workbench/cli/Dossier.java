package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;

/**
 * One thing with what belongs to it: its fields, then tables under headings.
 *
 * @param fields of the thing, in order
 * @param seen those of the fields that people see, under the names that they read
 * @param parts the tables, in order
 * @param notes sentences at the end, for people
 * @param rows what a spreadsheet gets
 */
record Dossier(
        Map<String, @Nullable Object> fields,
        Map<String, @Nullable Object> seen,
        List<Part> parts,
        List<String> notes,
        Table<?> rows)
        implements Answer {

    /**
     * A table that belongs to the thing.
     *
     * @param name in JSON
     * @param heading for people
     */
    record Part(String name, String heading, Table<?> table) {}

    Dossier {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** Of a thing that has a table of its own. */
    static <T> Dossier of(Table<T> shown, T thing) {
        Map<String, @Nullable Object> fields = shown.object(thing);
        return new Dossier(fields, fields, List.of(), List.of(), new Table<>(shown.columns(), List.of(thing), ""));
    }

    /** The same with a further table. */
    Dossier with(String name, String heading, Table<?> table) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(name, heading, table));
        return new Dossier(fields, seen, more, notes, rows);
    }

    /** The same with a further field. */
    Dossier with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        Map<String, @Nullable Object> moreSeen = new LinkedHashMap<>(seen);
        moreSeen.put(name, value);
        return new Dossier(more, moreSeen, parts, notes, rows);
    }

    /** The same with a sentence more for people. */
    Dossier noting(String sentence) {
        List<String> more = new ArrayList<>(notes);
        more.add(sentence);
        return new Dossier(fields, seen, parts, more, rows);
    }

    @Override
    public void text(TextPage page) {
        page.fields(seen);
        for (Part part : parts) {
            page.blank();
            page.line(part.heading());
            page.table(part.table());
        }
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(note -> page.paragraph("", note));
        }
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(fields);
        parts.forEach(part -> object.put(part.name(), part.table().json()));
        return object;
    }

    @Override
    public Table<?> table() {
        return rows;
    }
}
