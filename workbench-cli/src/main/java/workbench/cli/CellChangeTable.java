package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.exchange.RapidResult.CellChange;
import workbench.rating.Summary;
import workbench.rating.SummaryField;
import workbench.rating.SummaryOutcome;

/**
 * What became, or would become, of summaries that were brought, cell by cell.
 *
 * @param preview whether nothing was changed
 * @param head said first, for people: whose notes they are
 * @param rows one a cell, with the outcome it belongs to
 */
record CellChangeTable(
        Workbench workbench,
        boolean preview,
        String head,
        List<SummaryOutcome> outcomes,
        List<Row> rows,
        List<String> said)
        implements Answer {
    private static final int WORDS_SHOWN = 160;

    /** A cell, and the summary as it stands then. */
    record Row(CellChange cell, Summary summary) {}

    static CellChangeTable of(
            Workbench workbench,
            boolean preview,
            String head,
            List<SummaryOutcome> outcomes,
            List<CellChange> cells,
            List<String> said) {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (SummaryOutcome outcome : outcomes) {
            for (int i = 0; i < outcome.changes().size(); i++) {
                rows.add(new Row(cells.get(at++), outcome.after()));
            }
        }
        return new CellChangeTable(workbench, preview, head, outcomes, rows, said);
    }

    @Override
    public void text(TextPage page) {
        CodingWords words = CodingWords.of(workbench);
        String above = "";
        List<Row> told = preview
                ? rows
                : rows.stream().filter(row -> row.cell().kept() != null).toList();
        for (Row row : told) {
            String heading = heading(row, words);
            if (!heading.equals(above)) {
                page.line((above.isEmpty() ? "" : "\n") + heading);
                above = heading;
            }
            page.paragraph(
                    "  ",
                    "%s  %s: %s → %s"
                            .formatted(
                                    place(row.cell().place()),
                                    row.cell().field().words(),
                                    quoted(row.cell().field(), row.cell().from()),
                                    quoted(row.cell().field(), row.cell().to())));
        }
        if (!told.isEmpty()) {
            page.blank();
        }
        page.line(sentence());
    }

    private static String heading(Row row, CodingWords words) {
        Summary summary = row.summary();
        String who = summary.participant() == null ? "all" : words.slugs().participant(summary.participant());
        String kept = row.cell().kept() == null
                ? ""
                : "   KEPT as it is: " + row.cell().kept();
        return "%s, %s: %s%s"
                .formatted(
                        words.slugs().caseOf(summary.ofCase()),
                        who,
                        words.tree().code(summary.construct()).name(),
                        kept);
    }

    /** {@code C12}, {@code line 5}: the field is named beside it. */
    private static String place(String place) {
        return place.replaceFirst("^sheet .*, cell ", "").replaceFirst("^((line|table) .*), [^,]*$", "$1");
    }

    private static String quoted(SummaryField field, String words) {
        if (words.isEmpty()) {
            return "(empty)";
        }
        return field == SummaryField.TEXT ? "“" + CodedLines.shortened(words, WORDS_SHOWN) + "”" : words;
    }

    private String sentence() {
        String what = "%s: %d new, %d altered, %d unchanged, %d kept."
                .formatted(head, count("added"), count("altered"), count("unchanged"), count("kept"));
        return preview ? what + " This is a preview: nothing was changed." : what;
    }

    private long count(String what) {
        return outcomes.stream()
                .filter(one -> switch (what) {
                    case "added" -> one.added();
                    case "altered" -> one.altered();
                    case "unchanged" -> one.unchanged();
                    default -> one.kept() != null;
                })
                .count();
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("preview", preview);
        for (String what : List.of("added", "altered", "unchanged", "kept")) {
            object.put(what, count(what));
        }
        object.put("cells", table().json());
        object.put("said", said);
        return object;
    }

    @Override
    public Table<Row> table() {
        CodingWords words = CodingWords.of(workbench);
        List<Column<Row>> columns = List.of(
                Column.of("place", row -> row.cell().place()),
                Column.of("case", row -> words.slugs().caseOf(row.summary().ofCase())),
                Column.of(
                        "participant",
                        row -> words.slugs().participant(row.summary().participant())),
                Column.of("construct", row -> words.path(row.summary().construct())),
                Column.of("field", row -> row.cell().field().slug()),
                Column.of("from", row -> row.cell().from()),
                Column.of("to", row -> row.cell().to()),
                Column.of("kept", row -> row.cell().kept()));
        return new Table<>(columns, rows, "Nothing changes.");
    }
}
