package workbench.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;

/** One thing, all that is known of it: a line a field for people, one object for scripts. */
record Portrait<T>(Table<T> shown, T thing) implements Answer {
    static <T> Portrait<T> of(Table<T> shown, T thing) {
        return new Portrait<>(shown, thing);
    }

    @Override
    public void text(TextPage page) {
        page.fields(shown.object(thing));
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return shown.object(thing);
    }

    @Override
    public Table<T> table() {
        return new Table<>(shown.columns(), List.of(thing), "");
    }
}
