package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.journal.Change;
import workbench.journal.UndoPreview;

/** What taking a change back would do, counted by the kind of record. */
record UndoPreviewPage(UndoPreview preview) implements Answer {
    @Override
    public void text(TextPage page) {
        page.line("Change %d (%s: %s) can be taken back."
                .formatted(
                        preview.change().seq(),
                        preview.change().what(),
                        preview.change().summary()));
        say(page, "takes away", preview.takesAway());
        say(page, "puts back", preview.putsBack());
        say(page, "makes as it was", preview.alters());
    }

    private static void say(TextPage page, String verb, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            page.line("  " + verb + ": "
                    + new TreeMap<>(counts)
                            .entrySet().stream()
                                    .map(count -> count.getValue() + " "
                                            + count.getKey().replace('_', ' '))
                                    .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public Table<Change> table() {
        return JournalTable.of(List.of(preview.change()));
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("preview", true);
        object.put("undone", JournalTable.of(List.of(preview.change())).json());
        object.put("takesAway", new TreeMap<>(preview.takesAway()));
        object.put("putsBack", new TreeMap<>(preview.putsBack()));
        object.put("alters", new TreeMap<>(preview.alters()));
        return object;
    }
}
