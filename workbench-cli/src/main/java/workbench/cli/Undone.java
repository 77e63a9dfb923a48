package workbench.cli;

import java.util.List;
import java.util.Map;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.journal.Change;

/** Changes that were taken back, newest first. */
record Undone(List<Change> changes) implements Answer {
    @Override
    public void text(TextPage page) {
        for (Change change : changes) {
            page.line("Took back change %d, %s: %s.".formatted(change.seq(), change.what(), change.summary()));
        }
        page.line("'workbench undo%s' puts it back.".formatted(changes.size() == 1 ? "" : " " + changes.size()));
    }

    @Override
    public Object json() {
        return Map.of("undone", table().json());
    }

    @Override
    public Table<Change> table() {
        return JournalTable.of(changes);
    }
}
