package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.codebook.Code;
import workbench.source.Source;

/** The sheets <i>Excerpts</i>, <i>Excerpts 2</i> …: one row a coding, in the order of the matrix. */
final class ExcerptsSheet {
    /** The title of the column that tells rows apart, in every order. */
    static final String CODING = "Coding";

    static final String EXCERPT = "Excerpt";
    static final String NUMBER = "No.";
    /** As far as the position; the rest is for the screen. */
    private static final int PRINTED_COLUMNS = 10;

    static final String CONTINUED = "Excerpt, continued";

    private final StudyNames names;
    private final Map<Integer, Source> sources = new HashMap<>();
    private final Map<Integer, Integer> sourceRows = new HashMap<>();
    private final boolean identifying;
    private final ExcerptPlaces places;
    private final SheetForm firstForm;

    ExcerptsSheet(StudyNames names, List<Source> sources, boolean identifying, ExcerptPlaces places, int longestChars) {
        this.names = names;
        this.identifying = identifying;
        this.places = places;
        for (int i = 0; i < sources.size(); i++) {
            this.sources.put(sources.get(i).ordinal(), sources.get(i));
            this.sourceRows.put(sources.get(i).ordinal(), i + SourcesSheet.FIRST_ROW);
        }
        this.firstForm =
                new SheetForm(ExcerptPlaces.SHEET, columns(identifying, longestChars), 0, 2, true, PRINTED_COLUMNS);
    }

    static List<SheetForm.Column> columns(boolean identifying, int longestChars) {
        List<SheetForm.Column> columns = new ArrayList<>(List.of(
                SheetForm.column(NUMBER, 7),
                SheetForm.column("Event", 18),
                SheetForm.column("Code", 26),
                SheetForm.column("Valence", 12),
                SheetForm.column(EXCERPT, 70),
                SheetForm.column("Attribution", 24),
                SheetForm.column("Source", 9),
                SheetForm.column("Kind", 12),
                SheetForm.column(identifying ? "Date" : "Month", 11),
                SheetForm.column("Position", 14),
                SheetForm.column("Before", 60),
                SheetForm.column("After", 60),
                SheetForm.column("Network", 22),
                SheetForm.column("Role", 14),
                SheetForm.column("Voice", 10),
                SheetForm.column("Affects", 22),
                SheetForm.column("Event basis", 10),
                SheetForm.column("Domain", 22),
                SheetForm.column("Code path", 34),
                SheetForm.column("Coder", 10),
                SheetForm.column("Layer", 11),
                SheetForm.column("Note", 30),
                SheetForm.column("Consent", 18),
                SheetForm.column("Quote hash", 18),
                SheetForm.column(CODING, 38)));
        if (identifying) {
            columns.add(SheetForm.column("Title", 30));
            columns.add(SheetForm.column("File", 24));
            columns.add(SheetForm.column("Speaker", 14));
            columns.add(SheetForm.column("Participant", 16));
        }
        for (int more = CellText.continuations(longestChars); more > 0; more--) {
            columns.add(SheetForm.column(CONTINUED, 70));
        }
        return columns;
    }

    void write(Book book, ExcerptStock stock) {
        for (int sheet = 0; sheet == 0 || sheet * places.codingsOfASheet() < stock.count(); sheet++) {
            Book.Page page = book.begin(new SheetForm(
                    ExcerptPlaces.sheet(sheet),
                    firstForm.columns(),
                    0,
                    firstForm.frozenColumns(),
                    true,
                    PRINTED_COLUMNS));
            page.row(firstForm.heads());
            int from = sheet * places.codingsOfASheet();
            int to = Math.min(stock.count(), from + places.codingsOfASheet());
            for (int place = from; place < to; place++) {
                page.row(entries(place, stock.at(place)));
            }
            page.end();
        }
    }

    List<Entry> entries(int place, ExcerptRow row) {
        Source source = sources.get(row.source());
        if (source == null) {
            throw new IllegalStateException("no source " + row.source());
        }
        Code code = names.code(row.code());
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.count(place + 1),
                Entry.words(row.events()),
                Entry.words(code.name()),
                Entry.words(CellWords.inFull(row.valence()), Look.of(row.valence())),
                Entry.words(row.quote(), row.withheld() ? Look.ABSENT : Look.WORDS),
                Entry.words(row.attribution()),
                Entry.link(
                        source.label(),
                        CellArea.row(SourcesSheet.SHEET, sourceRows.getOrDefault(row.source(), 1)),
                        Look.LINK),
                Entry.words(source.kind().slug()),
                Entry.words(row.month()),
                Entry.words(row.position()),
                Entry.words(row.before(), Look.ASIDE),
                Entry.words(row.after(), Look.ASIDE),
                Entry.words(row.network().isEmpty() ? "unattributed" : row.network()),
                Entry.words(row.role()),
                Entry.words(row.voice()),
                Entry.words(row.affects()),
                Entry.words(row.eventBasis()),
                Entry.words(names.codes().domainOf(code.id()).name()),
                Entry.words(code.path(), Look.ID),
                Entry.words(row.coder()),
                Entry.words(row.layer()),
                Entry.words(row.note(), Look.WORDS),
                Entry.words(row.consent()),
                Entry.words(row.quoteHash(), Look.ID),
                Entry.words(row.coding().toString(), Look.ID)));
        if (identifying) {
            entries.add(Entry.words(source.title()));
            entries.add(Entry.words(source.file()));
            entries.add(Entry.words(row.speaker()));
            entries.add(Entry.words(row.participant()));
        }
        return entries;
    }
}
