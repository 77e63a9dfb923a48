package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.id.CodingId;
import workbench.id.RatingId;
import workbench.rating.RatingStanding;
import workbench.rating.SeenRating;

/** Ratings as rows. */
final class RatingTable {
    private RatingTable() {}

    /** @param history whether superseded ones and withdrawals are among them */
    static Table<SeenRating> of(RatingWords words, List<SeenRating> ratings, boolean history) {
        List<Column<SeenRating>> columns = new ArrayList<>(List.of(
                Column.data("id", one -> one.rating().id().toString()),
                Column.of("case", one -> words.caseSlug(one.rating().ofCase())),
                Column.<SeenRating>of(
                                "construct", one -> words.path(one.rating().construct()))
                        .shownAs(one -> words.name(one.rating().construct())),
                Column.data("name", one -> words.name(one.rating().construct())),
                Column.of("rater", one -> words.rater(one.rating())),
                Column.<SeenRating>of("value", SeenRating::word).shownAs(RatingWords::shown),
                Column.<SeenRating>of("because", one -> one.rating().because()),
                Column.<SeenRating>of(
                                "evidence",
                                one -> one.rating().evidence().stream()
                                        .map(CodingId::toString)
                                        .toList())
                        .shownAs(one -> one.rating().evidence().isEmpty()
                                ? null
                                : one.rating().evidence().size()),
                new Column<>("outdated", "note", SeenRating::outdated, RatingTable::note)));
        columns.add(
                history
                        ? Column.of("status", one -> one.standing().slug())
                        : Column.data("status", one -> one.standing().slug()));
        columns.add(Column.data("hidden", SeenRating::hidden));
        columns.add(Column.data(
                "settles",
                one -> one.rating().settled().stream().map(RatingId::toString).toList()));
        columns.add(
                history
                        ? Column.of("enteredBy", one -> words.coder(one.rating().madeBy()))
                        : Column.data(
                                "enteredBy", one -> words.coder(one.rating().madeBy())));
        columns.add(
                history
                        ? Column.of("ratedAt", one -> one.rating().ratedAt().toString())
                        : Column.data("ratedAt", one -> one.rating().ratedAt().toString()));
        return new Table<>(columns, ratings, "No ratings. 'workbench rating set' makes one.");
    }

    private static String note(SeenRating one) {
        return one.outdated() && one.standing() == RatingStanding.CURRENT ? "older than a rater's: agree anew" : "";
    }
}
