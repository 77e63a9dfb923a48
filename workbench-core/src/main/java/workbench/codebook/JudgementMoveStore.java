package workbench.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import workbench.id.CodeId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * What a merge does to records that speak of a code: influences, ratings, summaries, distinctions, questions of guides, memos and
 * double-code hints. Their tables belong to rooms that come after this one; only the code that they speak of is changed here.
 */
final class JudgementMoveStore {
    private final Database database;

    JudgementMoveStore(Database database) {
        this.database = database;
    }

    /**
     * A kind of record of which there may be one only in a place.
     *
     * @param key what makes two records stand in one place, as a condition on rows {@code a} and {@code b}
     * @param place words for the place, of row {@code a}
     */
    private record Kind(String table, String name, String key, String place) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "influence",
                    "influence",
                    "a.event_id = b.event_id AND a.network_id = b.network_id",
                    "(SELECT 'at event ' || e.ordinal || ' on ' || n.slug FROM event e, network n"
                            + " WHERE e.id = a.event_id AND n.id = a.network_id)"),
            new Kind(
                    "rating",
                    "rating",
                    "a.case_id = b.case_id AND a.rater_id IS NOT DISTINCT FROM b.rater_id",
                    "(SELECT 'of ' || c.slug || ' by ' || COALESCE((SELECT r.name FROM coder r WHERE r.id = a.rater_id),"
                            + " 'agreement') FROM study_case c WHERE c.id = a.case_id)"),
            new Kind(
                    "summary",
                    "summary",
                    "a.case_id = b.case_id AND a.participant_id IS NOT DISTINCT FROM b.participant_id",
                    "(SELECT 'of ' || c.slug FROM study_case c WHERE c.id = a.case_id)"),
            new Kind("distinction", "distinction", "a.outcome = b.outcome", "'by ' || a.outcome"));

    /** Refuses a merge by which two judgements would stand where one only may, naming them. */
    void refuseConflicts(Code from, Code into) {
        List<String> conflicts = new ArrayList<>();
        for (Kind kind : KINDS) {
            database.each(
                    "SELECT DISTINCT " + kind.place() + " FROM " + kind.table() + " a JOIN " + kind.table() + " b ON "
                            + kind.key() + " WHERE a.code_id = ? AND b.code_id = ? AND a.removed_seq IS NULL"
                            + " AND b.removed_seq IS NULL ORDER BY 1",
                    Binder.of(from.id().value(), into.id().value()),
                    row -> conflicts.add("the %s %s".formatted(kind.name(), row.getString(1))));
        }
        if (!conflicts.isEmpty()) {
            throw new WorkbenchException(new Refusal(
                    "'%s' and '%s' are both judged there, and there may be one only: %s."
                            .formatted(from.path(), into.path(), listed(conflicts)),
                    "Decide which judgement holds, take the other one away, and merge then."));
        }
    }

    private static String listed(List<String> conflicts) {
        String named = String.join(", ", conflicts.subList(0, Math.min(5, conflicts.size())));
        return conflicts.size() > 5 ? named + " and %d more".formatted(conflicts.size() - 5) : named;
    }

    /** Lets all that speaks of one code speak of another; answers with how many records of each kind did. */
    Map<String, Integer> move(CodeId from, CodeId into, OpenChange change) {
        Map<String, Integer> moved = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            List<UUID> rows =
                    rows("SELECT id FROM " + kind.table() + " WHERE code_id = ? AND removed_seq IS NULL", from);
            rows.forEach(row -> change.altering(kind.table(), row));
            database.updateEach("UPDATE " + kind.table() + " SET code_id = ? WHERE id = ?", rows, (statement, row) -> {
                statement.setObject(1, into.value());
                statement.setObject(2, row);
            });
            moved.put(kind.name(), rows.size());
        }
        moved.put("question", moveQuestions(from, into, change));
        moved.put("memo", moveMemos(from, into, change));
        moved.put("hint", moveHints(from, into, change));
        moved.values().removeIf(count -> count == 0);
        return moved;
    }

    private int moveQuestions(CodeId from, CodeId into, OpenChange change) {
        List<UUID> questions = rows(
                "SELECT q.id FROM guide_question q JOIN guide_question_code c ON c.question_id = q.id"
                        + " WHERE c.code_id = ? AND q.removed_seq IS NULL",
                from);
        for (UUID question : questions) {
            change.altering("guide_question", question);
            database.update(
                    "DELETE FROM guide_question_code WHERE question_id = ? AND code_id IN (?, ?)",
                    Binder.of(question, from.value(), into.value()));
            database.update(
                    "INSERT INTO guide_question_code (question_id, code_id) VALUES (?, ?)",
                    Binder.of(question, into.value()));
        }
        return questions.size();
    }

    private int moveMemos(CodeId from, CodeId into, OpenChange change) {
        List<UUID> memos = rows(
                "SELECT m.id FROM memo m JOIN memo_subject s ON s.memo_id = m.id"
                        + " WHERE s.entity = 'code' AND s.entity_id = ? AND m.removed_seq IS NULL",
                from);
        for (UUID memo : memos) {
            change.altering("memo", memo);
            database.update(
                    "DELETE FROM memo_subject WHERE memo_id = ? AND entity = 'code' AND entity_id IN (?, ?)",
                    Binder.of(memo, from.value(), into.value()));
            database.update(
                    "INSERT INTO memo_subject (memo_id, entity, entity_id) VALUES (?, 'code', ?)",
                    Binder.of(memo, into.value()));
        }
        return memos.size();
    }

    private record Hint(UUID id, UUID code, UUID neighbour) {}

    /** A hint from a code to itself goes; so does one that stands twice. */
    private int moveHints(CodeId from, CodeId into, OpenChange change) {
        List<Hint> hints = database.query(
                "SELECT id, code_id, neighbour_id FROM double_code_hint WHERE (code_id = ? OR neighbour_id = ?)"
                        + " AND removed_seq IS NULL",
                Binder.of(from.value(), from.value()),
                row -> new Hint(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
        for (Hint hint : hints) {
            UUID code = hint.code().equals(from.value()) ? into.value() : hint.code();
            UUID neighbour = hint.neighbour().equals(from.value()) ? into.value() : hint.neighbour();
            if (code.equals(neighbour) || standing(code, neighbour).isPresent()) {
                change.remove(HintStore.TABLE, hint.id());
            } else {
                change.altering(HintStore.TABLE, hint.id());
                database.update(
                        "UPDATE double_code_hint SET code_id = ?, neighbour_id = ? WHERE id = ?",
                        Binder.of(code, neighbour, hint.id()));
            }
        }
        return hints.size();
    }

    private Optional<UUID> standing(UUID code, UUID neighbour) {
        return database.first(
                "SELECT id FROM double_code_hint WHERE code_id = ? AND neighbour_id = ? AND removed_seq IS NULL",
                Binder.of(code, neighbour),
                row -> row.getObject(1, UUID.class));
    }

    /** How many influences, ratings and summaries on a code rest on codings that bear another one by now. */
    int restingElsewhere(CodeId code) {
        int count = 0;
        for (String table : List.of("influence", "rating", "summary")) {
            count += database.first(
                            "SELECT COUNT(DISTINCT j.id) FROM " + table + " j JOIN " + table + "_evidence e ON e."
                                    + table
                                    + "_id = j.id JOIN coding c ON c.id = e.coding_id WHERE j.code_id = ?"
                                    + " AND j.removed_seq IS NULL AND c.removed_seq IS NULL AND c.code_id <> j.code_id",
                            Binder.of(code.value()),
                            row -> row.getInt(1))
                    .orElse(0);
        }
        return count;
    }

    private List<UUID> rows(String sql, CodeId code) {
        return database.query(sql, Binder.of(code.value()), row -> row.getObject(1, UUID.class));
    }
}
