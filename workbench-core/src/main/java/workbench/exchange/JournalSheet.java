package workbench.exchange;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import workbench.journal.Change;

/** The sheet <i>Journal</i>: every change to the study up to the export, in order. */
final class JournalSheet {
    private JournalSheet() {}

    /** @param identifying whether days and the names of cases are shown; otherwise months */
    static void write(Book book, List<Change> changes, boolean identifying) {
        SheetForm form = new SheetForm(
                "Journal",
                List.of(
                        SheetForm.column("Change", 9),
                        SheetForm.column(identifying ? "When (UTC)" : "Month", 20),
                        SheetForm.column("Who", 14),
                        SheetForm.column("What", 20),
                        SheetForm.column("Of what", 16),
                        SheetForm.column("Summary", 70)),
                0,
                1,
                true);
        Book.Page page = book.begin(form);
        page.row(form.heads());
        for (Change change : changes) {
            page.row(List.of(
                    Entry.count(change.seq()),
                    Entry.words(when(change, identifying)),
                    Entry.words(change.who()),
                    Entry.words(change.what()),
                    Entry.words(change.entity()),
                    Entry.words(mayNameSomebody(change) && !identifying ? "" : change.summary())));
        }
        page.end();
    }

    private static String when(Change change, boolean identifying) {
        var at = change.at().atOffset(ZoneOffset.UTC);
        return identifying
                ? at.truncatedTo(ChronoUnit.SECONDS)
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' ')
                : at.toLocalDate().toString().substring(0, 7);
    }

    /** A case is often a place or a person. */
    private static boolean mayNameSomebody(Change change) {
        return change.summary().contains("case ") || change.summary().contains("participant ");
    }
}
