package workbench.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.matrix.Cell;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;
import workbench.timeline.Event;

/**
 * The sheet <i>Events x constructs</i>, in the form of the study's Table 3: event, key points, constructs with their sign. It
 * shows what was coded; what an event's influences were is a judgement that somebody makes.
 */
final class EventsSheet {
    static final String SHEET = "Events x constructs";
    private static final int LINES_ABOVE = 2;

    private final StudyNames names;
    private final Matrix matrix;
    private final MatrixSheet.Targets targets;

    /** @param matrix codes by events */
    EventsSheet(StudyNames names, Matrix matrix, MatrixSheet.Targets targets) {
        this.names = names;
        this.matrix = matrix;
        this.targets = targets;
    }

    void write(Book book) {
        SheetForm form = new SheetForm(
                SHEET,
                List.of(
                        SheetForm.column("Event", 26),
                        SheetForm.column("When", 18),
                        SheetForm.column("Key points", 46),
                        SheetForm.column("Construct", 40),
                        SheetForm.column("Domain", 28),
                        SheetForm.column("Sign", 10),
                        SheetForm.column("Excerpts", 10),
                        SheetForm.column("Codings: + / − / −/+ / 0 / none", 30),
                        SheetForm.column("Inherited", 10),
                        SheetForm.column("Disputed", 10),
                        SheetForm.column("Sources", 9)),
                LINES_ABOVE,
                1,
                true);
        Book.Page page = book.begin(form);
        page.row(List.of(Entry.words("Coded valence, not a finding", Look.TITLE)));
        page.row(List.of(Entry.words(
                "For each event the codes that passages about it were given, and the direction of their influence as coders saw it"
                        + " (+ helps, − hinders, −/+ both, 0 neutral, ? coders differ). A sign has no strength.",
                Look.LEGEND)));
        page.row(form.heads());
        for (Event event : names.events()) {
            write(event, column(event), page);
        }
        page.end();
    }

    private int column(Event event) {
        for (int column = 0; column < matrix.columns().size(); column++) {
            if (matrix.columns().get(column).id().equals(event.slug())) {
                return column;
            }
        }
        return -1;
    }

    private void write(Event event, int column, Book.Page page) {
        boolean nothing = true;
        for (int row = 0; column >= 0 && row < matrix.rows().size(); row++) {
            Cell cell = matrix.cells().get(row).get(column);
            if (cell.codings() > 0) {
                page.row(line(event, nothing, matrix.rows().get(row), cell, targets.of(row, column)));
                nothing = false;
            }
        }
        if (nothing) {
            page.row(List.of(
                    title(event),
                    Entry.words(when(event)),
                    Entry.words(event.keyPoints()),
                    Entry.words("nothing coded about this event", Look.ABSENT)));
        }
    }

    private List<Entry> line(Event event, boolean first, Heading heading, Cell cell, @Nullable CellArea target) {
        Optional<Code> code = names.codes().findByPath(heading.id());
        int none = cell.codings() - cell.positive() - cell.negative() - cell.mixed() - cell.neutral();
        String excerpts = Integer.toString(cell.excerpts());
        return List.of(
                title(event),
                first ? Entry.words(when(event)) : Entry.NOTHING,
                first ? Entry.words(event.keyPoints()) : Entry.NOTHING,
                Entry.words(heading.label()),
                Entry.words(
                        code.map(one -> names.codes().domainOf(one.id()).name()).orElse("")),
                Entry.words(CellWords.sign(cell), CellWords.look(cell)),
                target == null ? Entry.words(excerpts) : Entry.link(excerpts, target, Look.LINK),
                Entry.words("%d / %d / %d / %d / %d"
                        .formatted(cell.positive(), cell.negative(), cell.mixed(), cell.neutral(), none)),
                Entry.count(cell.inherited()),
                Entry.count(cell.disputed()),
                Entry.count(cell.sources()));
    }

    static Entry title(Event event) {
        return Entry.words(event.ordinal() + " " + event.title() + (event.predicted() ? " (predicted)" : ""));
    }

    /** Months, since an event's days may tell who met whom. */
    static String when(Event event) {
        String from = event.from() == null ? "" : ExcerptReading.months(event.from());
        String to = event.to() == null ? "" : ExcerptReading.months(event.to());
        return from.equals(to) || to.isEmpty() ? from : from + " to " + to;
    }
}
