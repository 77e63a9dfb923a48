package workbench.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command has changed.
 *
 * @param lines for people
 * @param fields for scripts, in order
 */
public record Outcome(List<String> lines, Map<String, @Nullable Object> fields) implements Answer {
    public Outcome {
        lines = List.copyOf(lines);
    }

    /** A sentence for people; add what scripts need by {@link #with}. */
    public static Outcome said(String sentence) {
        return new Outcome(List.of(sentence), Map.of());
    }

    /** The same with a further field for scripts. */
    public Outcome with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Outcome(lines, more);
    }

    /** What changed is one row of a table: it is said in one sentence, scripts get the row. */
    public static <T> Outcome row(String sentence, Table<T> table, T row) {
        return new Outcome(List.of(sentence), table.object(row));
    }

    @Override
    public void text(TextPage page) {
        lines.forEach(page::line);
    }

    @Override
    public Object json() {
        return fields;
    }

    @Override
    public Table<Outcome> table() {
        List<Column<Outcome>> columns = fields.keySet().stream()
                .map(name ->
                        Column.<Outcome>of(name, outcome -> outcome.fields().get(name)))
                .toList();
        return new Table<>(columns, List.of(this), "");
    }
}
