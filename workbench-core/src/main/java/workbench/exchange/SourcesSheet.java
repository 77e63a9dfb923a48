package workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.source.SourceOverview;

/** The sheet <i>Sources</i>: one row a source, by its neutral label; the row of a source leads to its excerpts. */
final class SourcesSheet {
    static final String SHEET = "Sources";
    /** The row of the first source, from 1. */
    static final int FIRST_ROW = 2;

    private final ExportRooms rooms;
    private final StudyNames names;
    private final boolean identifying;

    SourcesSheet(ExportRooms rooms, StudyNames names, boolean identifying) {
        this.rooms = rooms;
        this.names = names;
        this.identifying = identifying;
    }

    void write(Book book, ExcerptStock stock, ExcerptPlaces places) {
        SheetForm form = new SheetForm(SHEET, columns(), 0, 1, true);
        Book.Page page = book.begin(form);
        page.row(form.heads());
        for (SourceOverview one : rooms.sources().overview()) {
            page.row(entries(one, stock.ofSource(one.source().ordinal()), places));
        }
        page.end();
    }

    private List<SheetForm.Column> columns() {
        List<SheetForm.Column> columns = new ArrayList<>(List.of(
                SheetForm.column("Source", 9),
                SheetForm.column("Kind", 13),
                SheetForm.column(identifying ? "Date" : "Month", 18),
                SheetForm.column("Form", 16),
                SheetForm.column("Networks", 34),
                SheetForm.column("Events", 34),
                SheetForm.column("Consent", 28),
                SheetForm.column("Characters", 11),
                SheetForm.column("Segments", 10),
                SheetForm.column("Codings here", 12),
                SheetForm.column("First excerpt", 22)));
        if (identifying) {
            columns.add(SheetForm.column("Title", 36));
            columns.add(SheetForm.column("File", 30));
            columns.add(SheetForm.column("Written", 14));
            columns.add(SheetForm.column("Place", 18));
            columns.add(SheetForm.column("Collector", 14));
            columns.add(SheetForm.column("Participants", 24));
            columns.add(SheetForm.column("Attributes", 36));
        }
        return columns;
    }

    private List<Entry> entries(SourceOverview one, ExcerptStock.OfSource here, ExcerptPlaces places) {
        Source source = one.source();
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.words(source.label()),
                Entry.words(source.kind().slug()),
                Entry.words(ExcerptReading.date(source, identifying)),
                Entry.words(source.form()),
                Entry.words(source.networks().stream().map(names::network).collect(Collectors.joining("; "))),
                Entry.words(names.events(source.events()).stream()
                        .map(event -> event.ordinal() + " " + event.title())
                        .collect(Collectors.joining("; "))),
                Entry.words(SourceContext.inWords(source.consent())),
                Entry.count(one.characters()),
                Entry.count(one.segments()),
                Entry.count(here.codings()),
                here.codings() == 0
                        ? Entry.words("none in this workbook", Look.ABSENT)
                        : link(places.area(here.firstPlace()))));
        if (identifying) {
            entries.add(Entry.words(source.title()));
            entries.add(Entry.words(source.file() + (source.part().isEmpty() ? "" : ", " + source.part())));
            entries.add(Entry.words(
                    Optional.ofNullable(source.written()).map(Object::toString).orElse("")));
            entries.add(Entry.words(source.place()));
            entries.add(Entry.words(source.collector()));
            entries.add(Entry.words(source.participants().stream()
                    .map(rooms.participants()::participant)
                    .map(Participant::pseudonym)
                    .collect(Collectors.joining("; "))));
            entries.add(Entry.words(source.attributes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(attribute -> attribute.getKey() + ": " + attribute.getValue())
                    .collect(Collectors.joining("; "))));
        }
        return entries;
    }

    private static Entry link(CellArea first) {
        return Entry.link("show the first", first, Look.LINK);
    }
}
