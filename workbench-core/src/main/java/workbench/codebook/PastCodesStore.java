package workbench.codebook;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * The codes as they stood after a change, from the rows that stand and from what later changes kept of how they were. A change
 * that was taken back has never been.
 */
public final class PastCodesStore {
    private static final String STANDING_CHANGES =
            "entity IN ('code', 'codebook') AND undoes IS NULL AND undone_by IS NULL";

    private final Database database;
    private final CodebookStore now;

    public PastCodesStore(Database database, CodebookStore now) {
        this.database = database;
        this.now = now;
    }

    /** The moments, oldest first. */
    List<CodebookVersion> versions() {
        List<CodebookVersion> versions = new ArrayList<>();
        database.each(
                "SELECT seq, made_at, made_by, what, summary FROM change WHERE " + STANDING_CHANGES + " ORDER BY seq",
                Binder.NOTHING,
                row -> versions.add(new CodebookVersion(
                        versions.size() + 1,
                        row.getLong("seq"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"),
                        row.getString("what"),
                        row.getString("summary"))));
        return versions;
    }

    /** The numbers of the changes that had to do with codes of a codebook. */
    Set<Long> changesOf(Codebook book) {
        Set<Long> changes = new HashSet<>();
        database.each(
                "SELECT created_seq FROM codebook WHERE id = ? UNION SELECT created_seq FROM code WHERE codebook_id = ?"
                        + " UNION SELECT o.created_seq FROM code_overlay o JOIN code c ON c.id = o.code_id"
                        + " WHERE c.codebook_id = ?",
                Binder.of(book.id().value(), book.id().value(), book.id().value()),
                row -> changes.add(row.getLong(1)));
        Set<UUID> rows = new HashSet<>(database.query(
                "SELECT id FROM code WHERE codebook_id = ? UNION SELECT o.id FROM code_overlay o JOIN code c"
                        + " ON c.id = o.code_id WHERE c.codebook_id = ?",
                Binder.of(book.id().value(), book.id().value()),
                row -> row.getObject(1, UUID.class)));
        parts(0, (part, image) -> {
            boolean wasThere = part.table().equals("code")
                    && image != null
                    && CodeImages.code(image).codebook().equals(book.id());
            if (wasThere || rows.contains(part.row())) {
                changes.add(part.seq());
            }
        });
        return changes;
    }

    /** A row that a standing change altered or took away. */
    private record Part(long seq, String table, UUID row) {}

    private interface PartTaker {
        void take(Part part, @Nullable String image);
    }

    private void parts(long after, PartTaker taker) {
        database.each(
                "SELECT p.seq, p.table_name, p.row_id, p.before_image FROM change c JOIN change_part p ON p.seq = c.seq"
                        + " WHERE c.seq > ? AND c." + STANDING_CHANGES.replace(" AND ", " AND c.")
                        + " AND p.table_name IN ('code', 'code_overlay') ORDER BY p.seq, p.part",
                Binder.of(after),
                row -> taker.take(
                        new Part(row.getLong(1), row.getString(2), row.getObject(3, UUID.class)), row.getString(4)));
    }

    /** The rows of codes as they stood after the change of this number. */
    Past at(long seq) {
        Map<UUID, String> images = new HashMap<>();
        parts(seq, (part, image) -> {
            if (image != null) {
                images.putIfAbsent(part.row(), image);
            }
        });
        Set<UUID> made = new HashSet<>(database.query(
                "SELECT id FROM code WHERE created_seq <= ? AND removed_seq IS NULL",
                Binder.of(seq),
                row -> row.getObject(1, UUID.class)));
        List<StoredCode> codes = now.codes().stream()
                .filter(code -> made.contains(code.id().value()))
                .map(code -> images.containsKey(code.id().value())
                        ? CodeImages.code(images.getOrDefault(code.id().value(), ""))
                        : code)
                .sorted(Comparator.comparingInt(StoredCode::ordinal)
                        .thenComparing(code -> code.id().value()))
                .toList();
        return new Past(TreeBuilder.build(books(seq), codes, overlays(seq, images)), merged(codes));
    }

    /** The codes of a moment, and which had gone into which. */
    record Past(CodeTree tree, Map<CodeId, CodeId> merged) {}

    private static Map<CodeId, CodeId> merged(List<StoredCode> codes) {
        Map<CodeId, CodeId> merged = new HashMap<>();
        for (StoredCode code : codes) {
            CodeId into = code.mergedInto();
            if (into != null) {
                merged.put(code.id(), into);
            }
        }
        return merged;
    }

    private List<Codebook> books(long seq) {
        Set<UUID> there = new HashSet<>(database.query(
                "SELECT id FROM codebook WHERE created_seq <= ? AND removed_seq IS NULL",
                Binder.of(seq),
                row -> row.getObject(1, UUID.class)));
        return now.codebooks().stream()
                .filter(book -> there.contains(book.id().value()))
                .toList();
    }

    private Map<CodeId, StoredOverlay> overlays(long seq, Map<UUID, String> images) {
        Map<CodeId, StoredOverlay> overlays = new HashMap<>();
        record Laid(UUID id, long made, @Nullable Long removed, StoredOverlay now) {}
        List<Laid> all = database.query(
                "SELECT * FROM code_overlay WHERE created_seq <= ? ORDER BY created_seq, id",
                Binder.of(seq),
                row -> new Laid(
                        row.getObject("id", UUID.class),
                        row.getLong("created_seq"),
                        row.getObject("removed_seq", Long.class),
                        CodebookStore.toOverlay(row)));
        for (Laid laid : all) {
            if (laid.removed() == null || stoodAt(seq, laid.made(), laid.removed())) {
                String image = images.get(laid.id());
                overlays.put(laid.now().code(), image == null ? laid.now() : CodeImages.overlay(image));
            }
        }
        return overlays;
    }

    /** A row that is gone stood if it was lifted later; if its own making was taken back, it has never been. */
    private boolean stoodAt(long seq, long made, long removed) {
        long root = removed;
        while (true) {
            long at = root;
            Long undoes = database.query(
                            "SELECT COALESCE(undoes, 0) FROM change WHERE seq = ?",
                            Binder.of(at),
                            row -> row.getLong(1))
                    .getFirst();
            if (undoes == 0) {
                return root != made && root > seq;
            }
            root = undoes;
        }
    }
}
