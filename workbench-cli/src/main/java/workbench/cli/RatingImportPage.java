package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.exchange.RatingsImported;
import workbench.rating.RatingChange;
import workbench.rating.RatingRow;

/**
 * What ratings a file brought, or would bring.
 *
 * @param who enters them
 */
record RatingImportPage(RatingsImported brought, RatingWords words, boolean preview, String who) implements Answer {
    /** More are listed in JSON and CSV only. */
    private static final int MOST_LISTED = 60;

    @Override
    public void text(TextPage page) {
        if (preview || !brought.places().isEmpty()) {
            brought.changes().stream().limit(MOST_LISTED).forEach(change -> page.paragraph("  ", line(change)));
            if (brought.changes().size() > MOST_LISTED) {
                page.line("  … and %d more; '--format csv' lists them all."
                        .formatted(brought.changes().size() - MOST_LISTED));
            }
        }
        page.line("%s %s, %d as they were.%s"
                .formatted(
                        CodedLines.counted(brought.changes().size(), "rating"),
                        preview ? "would be entered by " + who : "entered by " + who,
                        brought.unchanged(),
                        preview ? " Nothing is changed yet." : ""));
    }

    private String line(RatingChange change) {
        return "%s: %s (%s): %s → %s%s"
                .formatted(
                        brought.place(change),
                        words.subject(change.to()),
                        rater(change),
                        change.from() == null ? "not rated" : RatingWords.shown(change.from()),
                        RatingWords.shown(change.to().value()),
                        change.to().because() == null
                                ? ""
                                : "  because: " + change.to().because());
    }

    private static String rater(RatingChange change) {
        return change.raterName() == null ? RatingRow.AGREED : change.raterName();
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("preview", preview);
        object.put("enteredBy", who);
        object.put("applied", preview ? 0 : brought.changes().size());
        object.put("unchanged", brought.unchanged());
        object.put("changes", table().json());
        return object;
    }

    @Override
    public Table<RatingChange> table() {
        List<Column<RatingChange>> columns = List.of(
                Column.of("place", brought::place),
                Column.of("case", change -> words.caseSlug(change.to().ofCase())),
                Column.of("construct", change -> words.path(change.to().construct())),
                Column.of("rater", RatingImportPage::rater),
                Column.of(
                        "from",
                        change -> change.from() == null ? null : change.from().word()),
                Column.of(
                        "to",
                        change -> change.to().value() == null
                                ? "withdrawn"
                                : change.to().value().word()),
                Column.of("because", change -> change.to().because()));
        return new Table<>(columns, brought.changes(), "Nothing to change.");
    }
}
