package workbench.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.RatingId;
import workbench.id.SourceId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Ratings on disk. */
public final class RatingStore implements Undoable {
    private static final String EVIDENCE = """
            SELECT e.rating_id, e.coding_id FROM rating_evidence e
              JOIN coding c ON c.id = e.coding_id AND c.removed_seq IS NULL AND c.status = 'made'
             ORDER BY e.rating_id, e.coding_id""";
    private static final String SETTLED =
            "SELECT rating_id, settled_id FROM rating_settled ORDER BY rating_id, settled_id";

    private final Database database;

    public RatingStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of("rating", new Pointer("case_id", "study_case"), new Pointer("code_id", "code"))
                        .with(
                                new RowList("rating_evidence", "rating_id", List.of("coding_id"), "coding"),
                                new RowList("rating_settled", "rating_id", List.of("settled_id"), "rating")));
    }

    /** All records that stand, superseded ones and withdrawals too, oldest first. */
    List<Rating> all() {
        Map<UUID, List<CodingId>> evidence = list(EVIDENCE, CodingId::new);
        Map<UUID, List<RatingId>> settled = list(SETTLED, RatingId::new);
        return database.query(
                "SELECT * FROM rating WHERE removed_seq IS NULL ORDER BY created_seq, id",
                row -> toRating(row, evidence, settled));
    }

    private <T> Map<UUID, List<T>> list(String sql, Function<UUID, T> id) {
        Map<UUID, List<T>> lists = new HashMap<>();
        database.each(
                sql,
                Binder.NOTHING,
                row -> lists.computeIfAbsent(row.getObject(1, UUID.class), rating -> new ArrayList<>())
                        .add(id.apply(row.getObject(2, UUID.class))));
        return lists;
    }

    private static Rating toRating(ResultSet row, Map<UUID, List<CodingId>> evidence, Map<UUID, List<RatingId>> settled)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID rater = row.getObject("rater_id", UUID.class);
        return new Rating(
                new RatingId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CodeId(row.getObject("code_id", UUID.class)),
                rater == null ? null : new CoderId(rater),
                Optional.ofNullable(row.getString("rated"))
                        .flatMap(RatingValue::read)
                        .orElse(null),
                row.getString("because"),
                evidence.getOrDefault(id, List.of()),
                settled.getOrDefault(id, List.of()),
                new CoderId(row.getObject("made_by", UUID.class)),
                row.getObject("rated_at", OffsetDateTime.class).toInstant());
    }

    void insert(Collection<Rating> ratings, long seq) {
        database.updateEach(
                "INSERT INTO rating (id, case_id, code_id, rater_id, rated, because, made_by, rated_at, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ratings,
                (statement, rating) -> {
                    statement.setObject(1, rating.id().value());
                    statement.setObject(2, rating.ofCase().value());
                    statement.setObject(3, rating.construct().value());
                    statement.setObject(
                            4, rating.rater() == null ? null : rating.rater().value());
                    statement.setString(
                            5, rating.value() == null ? null : rating.value().word());
                    statement.setString(6, rating.because());
                    statement.setObject(7, rating.madeBy().value());
                    statement.setObject(8, OffsetDateTime.ofInstant(rating.ratedAt(), ZoneOffset.UTC));
                    statement.setLong(9, seq);
                });
        pairs(
                "INSERT INTO rating_evidence (rating_id, coding_id) VALUES (?, ?)",
                ratings,
                rating -> rating.evidence().stream().map(CodingId::value).toList());
        pairs(
                "INSERT INTO rating_settled (rating_id, settled_id) VALUES (?, ?)",
                ratings,
                rating -> rating.settled().stream().map(RatingId::value).toList());
    }

    /** What these codings are of, and where. */
    Map<CodingId, GroundsCheck.Ground> grounds(Collection<CodingId> codings) {
        Map<CodingId, GroundsCheck.Ground> grounds = new HashMap<>();
        database.eachOf(
                "SELECT c.id, c.code_id, v.source_id FROM coding c JOIN excerpt e ON e.id = c.excerpt_id"
                        + " JOIN source_version v ON v.id = e.version_id WHERE c.id = ANY(?)",
                codings.stream().map(CodingId::value).toList(),
                row -> grounds.put(
                        new CodingId(row.getObject(1, UUID.class)),
                        new GroundsCheck.Ground(
                                new CodeId(row.getObject(2, UUID.class)), new SourceId(row.getObject(3, UUID.class)))));
        return grounds;
    }

    private record Pair(UUID rating, UUID other) {}

    private void pairs(String sql, Collection<Rating> ratings, Function<Rating, List<UUID>> others) {
        List<Pair> pairs = ratings.stream()
                .flatMap(rating -> others.apply(rating).stream()
                        .map(other -> new Pair(rating.id().value(), other)))
                .toList();
        database.updateEach(sql, pairs, (statement, pair) -> {
            statement.setObject(1, pair.rating());
            statement.setObject(2, pair.other());
        });
    }
}
