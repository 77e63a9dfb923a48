package workbench.cli;

import java.util.List;
import java.util.Map;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.journal.Change;

/** Changes that were taken back, newest first; one that was an undo itself puts the earlier change back. */
record Undone(List<Change> changes) implements Answer {
    private static final String TOOK_BACK = "took back ";
    private static final String PUT_BACK = "put back ";

    @Override
    public void text(TextPage page) {
        changes.forEach(change -> page.line(sentence(change)));
        page.line(
                changes.size() == 1
                        ? "'workbench undo' %s."
                                .formatted(putsBack(changes.getFirst()) ? "takes it back again" : "puts it back")
                        : "'workbench undo --change NUMBER' puts one of them back; NUMBER is that of its undo in"
                                + " 'workbench journal'.");
    }

    /** An undo's summary names the change it was about: what it said of it is now turned round. */
    private static String sentence(Change change) {
        String summary = change.summary();
        if (putsBack(change)) {
            return "Put back change %s.".formatted(summary.substring(TOOK_BACK.length()));
        }
        if (change.undoes() != null && summary.startsWith(PUT_BACK)) {
            return "Took back change %s.".formatted(summary.substring(PUT_BACK.length()));
        }
        return "Took back change %d (%s: %s).".formatted(change.seq(), change.what(), summary);
    }

    private static boolean putsBack(Change change) {
        return change.undoes() != null && change.summary().startsWith(TOOK_BACK);
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
