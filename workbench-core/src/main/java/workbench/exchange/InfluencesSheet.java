package workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;
import workbench.timeline.Event;

/**
 * The sheet <i>Influences (Table 3)</i>: what people judged, in the form of the study's Table 3 (event, key points, constructs
 * with their sign); where a sign hides networks that differ, a line for each network follows.
 */
final class InfluencesSheet {
    static final String SHEET = "Influences (Table 3)";
    private static final int LINES_ABOVE = 2;
    /** The rationale and the domain are for the screen. */
    private static final int PRINTED_COLUMNS = 12;

    private final StudyNames names;
    private final InfluenceWording wording;
    private final List<Influence> influences;
    private final boolean byNetwork;
    private final Targets targets;

    /** Where the excerpts of codings stand in the workbook. */
    interface Targets {
        /** @return null where none of them is in it */
        @Nullable
        CellArea of(String row, String column, List<CodingId> codings);
    }

    /**
     * @param influences in order
     * @param byNetwork whether each network has a row of its own, and nothing is folded
     */
    InfluencesSheet(
            StudyNames names,
            InfluenceWording wording,
            List<Influence> influences,
            boolean byNetwork,
            Targets targets) {
        this.names = names;
        this.wording = wording;
        this.influences = influences;
        this.byNetwork = byNetwork;
        this.targets = targets;
    }

    void write(Book book) {
        SheetForm form = new SheetForm(
                SHEET,
                List.of(
                        SheetForm.column("Event", 26),
                        SheetForm.column("When", 18),
                        SheetForm.column("Key points", 46),
                        SheetForm.column("Construct", 34),
                        SheetForm.column("Sign", 8),
                        SheetForm.column("Network affected", 34),
                        SheetForm.column("Effect", 14),
                        SheetForm.column("Status", 18),
                        SheetForm.column("Claimed by", 22),
                        SheetForm.column("Evidence", 16),
                        SheetForm.column("Sources", 9),
                        SheetForm.column("Against", 14),
                        SheetForm.column("Because", 60),
                        SheetForm.column("Domain", 26)),
                LINES_ABOVE,
                1,
                true,
                PRINTED_COLUMNS);
        Book.Page page = book.begin(form);
        page.row(List.of(Entry.words("Influences as people judged them", Look.TITLE)));
        page.row(List.of(Entry.words(
                "For each event the constructs that influenced networks, with their sign (+ helps, − hinders, −/+ both, 0 neutral;"
                        + " no strength), by evidence; 'claimed, no excerpt' rests on nobody's words in this study. All are here,"
                        + " whatever the workbook was filtered by.",
                Look.LEGEND)));
        page.row(form.heads());
        names.events().forEach(event -> write(event, page));
        page.end();
    }

    private void write(Event event, Book.Page page) {
        List<FoldedInfluence> rows = FoldedInfluence.fold(influences.stream()
                .filter(one -> one.event().equals(event.id()))
                .toList());
        List<FoldedInfluence> lines = new ArrayList<>();
        for (FoldedInfluence row : rows) {
            if (!byNetwork) {
                lines.add(row);
            }
            if (byNetwork || row.fallsApart()) {
                row.parts().forEach(part -> lines.add(new FoldedInfluence(row.event(), row.code(), List.of(part))));
            }
        }
        if (lines.isEmpty()) {
            page.row(List.of(
                    EventsSheet.title(event),
                    Entry.words(EventsSheet.when(event)),
                    Entry.words(event.keyPoints()),
                    Entry.words("no influence judged at this event", Look.ABSENT)));
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean part = !byNetwork
                    && i > 0
                    && lines.get(i).code().equals(lines.get(i - 1).code());
            page.row(line(event, i == 0, lines.get(i), part));
        }
    }

    private List<Entry> line(Event event, boolean first, FoldedInfluence row, boolean part) {
        Valence sign = row.valence();
        String construct = wording.construct(row);
        return List.of(
                EventsSheet.title(event),
                first ? Entry.words(EventsSheet.when(event)) : Entry.NOTHING,
                first ? Entry.words(event.keyPoints()) : Entry.NOTHING,
                part ? Entry.words("of which: " + construct, Look.ASIDE) : Entry.words(construct),
                Entry.words(sign.sign(), Look.of(sign)),
                Entry.words(wording.networks(row)),
                Entry.words(wording.effects(row)),
                Entry.words(wording.status(row), row.isBareClaim() ? Look.DISPUTED : Look.PLAIN),
                Entry.words(wording.claimedBy(row)),
                pointed(event, row, "Evidence", row.evidence()),
                Entry.count(wording.sources(row.evidence())),
                row.against().isEmpty() ? Entry.NOTHING : pointed(event, row, "Against", row.against()),
                Entry.words(wording.reasons(row), Look.WORDS),
                Entry.words(wording.domain(row)));
    }

    private Entry pointed(Event event, FoldedInfluence row, String column, List<CodingId> codings) {
        int excerpts = wording.excerpts(codings);
        if (excerpts == 0) {
            return Entry.words("none", Look.ABSENT);
        }
        String words = excerpts == 1 ? "1 excerpt" : excerpts + " excerpts";
        CellArea target = targets.of(
                "%d %s: %s, %s"
                        .formatted(event.ordinal(), event.title(), wording.construct(row), wording.networks(row)),
                column,
                codings);
        return target == null ? Entry.words(words + ", not in this workbook") : Entry.link(words, target, Look.LINK);
    }
}
