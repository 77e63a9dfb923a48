package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.CodingId;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;
import workbench.source.Source;

/** The sheet <i>Evidence</i>: the excerpts that influences rest on, and those that speak against them, each block together. */
final class EvidenceSheet {
    static final String SHEET = "Evidence";
    static final String AGAINST = "Against";
    private static final int FIRST_ROW = 2;

    private final StudyNames names;
    private final Map<CodingId, ExcerptRow> excerpts;
    private final List<Line> lines = new ArrayList<>();
    /** The row of the first of these codings, by the codings and whether they speak against. */
    private final Map<List<Object>, CellArea> areas = new HashMap<>();

    private record Line(Influence influence, boolean against, CodingId coding) {}

    /** @param excerpts what the codings that they point at say */
    EvidenceSheet(StudyNames names, List<Influence> influences, Map<CodingId, ExcerptRow> excerpts) {
        this.names = names;
        this.excerpts = excerpts;
        for (FoldedInfluence row : FoldedInfluence.fold(influences)) {
            place(row, false, Influence::evidence, row.evidence());
            place(row, true, Influence::against, row.against());
        }
    }

    private void place(
            FoldedInfluence row, boolean against, Function<Influence, List<CodingId>> list, List<CodingId> all) {
        int first = lines.size();
        for (Influence part : row.parts()) {
            int begin = lines.size();
            list.apply(part).forEach(coding -> lines.add(new Line(part, against, coding)));
            remember(against, list.apply(part), begin);
        }
        remember(against, all, first);
    }

    private void remember(boolean against, List<CodingId> codings, int first) {
        if (lines.size() > first) {
            areas.put(
                    List.of(against, codings), new CellArea(SHEET, first + FIRST_ROW, lines.size() - 1 + FIRST_ROW, 0));
        }
    }

    /** Where these codings stand. */
    @Nullable
    CellArea area(String column, List<CodingId> codings) {
        return areas.get(List.of(column.equals(AGAINST), codings));
    }

    void write(Book book) {
        SheetForm form = new SheetForm(
                SHEET,
                List.of(
                        SheetForm.column("Event", 18),
                        SheetForm.column("Construct", 28),
                        SheetForm.column("Network affected", 24),
                        SheetForm.column("Sign", 8),
                        SheetForm.column("Speaks", 9),
                        SheetForm.column("Excerpt", 70),
                        SheetForm.column("Attribution", 28),
                        SheetForm.column("Source", 9),
                        SheetForm.column("Month", 11),
                        SheetForm.column("Coded as", 26),
                        SheetForm.column("Valence", 12),
                        SheetForm.column("Coder", 10),
                        SheetForm.column("Position", 14),
                        SheetForm.column("Before", 50),
                        SheetForm.column("After", 50),
                        SheetForm.column("Consent", 18),
                        SheetForm.column("Coding", 38)),
                0,
                2,
                true);
        Book.Page page = book.begin(form);
        page.row(form.heads());
        Map<Integer, String> labels = new HashMap<>();
        names.sources().forEach((Source source) -> labels.put(source.ordinal(), source.label()));
        lines.forEach(line -> page.row(entries(line, labels)));
        page.end();
    }

    private List<Entry> entries(Line line, Map<Integer, String> labels) {
        Influence one = line.influence();
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.words(names.events(List.of(one.event())).stream()
                        .map(event -> event.ordinal() + " " + event.title())
                        .findFirst()
                        .orElse("")),
                Entry.words(names.code(one.code()).name()),
                Entry.words(names.network(one.network())),
                Entry.words(one.valence().sign(), Look.of(one.valence())),
                Entry.words(line.against() ? "against" : "for")));
        Optional.ofNullable(excerpts.get(line.coding()))
                .ifPresent(row -> entries.addAll(List.of(
                        Entry.words(row.quote(), row.withheld() ? Look.ABSENT : Look.WORDS),
                        Entry.words(row.attribution()),
                        Entry.words(labels.get(row.source())),
                        Entry.words(row.month()),
                        Entry.words(names.code(row.code()).name()),
                        Entry.words(CellWords.inFull(row.valence()), Look.of(row.valence())),
                        Entry.words(row.coder()),
                        Entry.words(row.position()),
                        Entry.words(row.before(), Look.ASIDE),
                        Entry.words(row.after(), Look.ASIDE),
                        Entry.words(row.consent()),
                        Entry.words(row.coding().toString(), Look.ID))));
        return entries;
    }
}
