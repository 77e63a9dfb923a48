package workbench.recoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.journal.OpenChange;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Which codings were made under an older wording; read from an index alone. */
final class ReviewStore {
    private final Database database;

    ReviewStore(Database database) {
        this.database = database;
    }

    /** @param version under which it was made */
    record Older(CodingId coding, int version) {}

    /** The codings of a code that count and are older than its version, by version. */
    List<Older> olderOf(Code code) {
        return database.query(
                "SELECT id, code_version FROM coding WHERE code_id = ? AND code_version < ? AND status = 'made'"
                        + " AND removed_seq IS NULL ORDER BY code_version, id",
                Binder.of(code.id().value(), code.version()),
                row -> new Older(new CodingId(row.getObject(1, UUID.class)), row.getInt(2)));
    }

    /** How many there are, by code. */
    Map<CodeId, Integer> counts(Collection<Code> codes) {
        Map<CodeId, Integer> versions = new HashMap<>();
        codes.forEach(code -> versions.put(code.id(), code.version()));
        Map<CodeId, Integer> counts = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        codes.forEach(code -> ids.add(code.id().value()));
        database.eachOf(
                "SELECT code_id, code_version, COUNT(*) FROM coding WHERE code_id = ANY(?) AND status = 'made'"
                        + " AND removed_seq IS NULL GROUP BY code_id, code_version",
                ids,
                row -> {
                    CodeId code = new CodeId(row.getObject(1, UUID.class));
                    if (row.getInt(2) < versions.getOrDefault(code, 0)) {
                        counts.merge(code, row.getInt(3), Integer::sum);
                    }
                });
        return counts;
    }

    /** Says that codings stand under the present version of their code. */
    void keep(Collection<CodingId> codings, @Nullable String because, OpenChange change) {
        codings.forEach(coding -> change.altering("coding", coding.value()));
        database.updateEach(
                "UPDATE coding SET code_version = (SELECT version FROM code WHERE code.id = coding.code_id) WHERE id = ?",
                codings,
                (statement, coding) -> statement.setObject(1, coding.value()));
        if (because != null && !because.isBlank()) {
            database.updateEach(
                    "UPDATE coding SET note = CASE WHEN note IS NULL THEN ? ELSE note || ? END WHERE id = ?",
                    codings,
                    (statement, coding) -> {
                        statement.setString(1, because.strip());
                        statement.setString(2, "\n" + because.strip());
                        statement.setObject(3, coding.value());
                    });
        }
    }
}
