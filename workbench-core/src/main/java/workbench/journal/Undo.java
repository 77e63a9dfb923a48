package workbench.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * Takes changes back, and puts them back: to undo an undo is a redo. What a change made is removed, what it removed is
 * restored, what it altered becomes what it was. A change that later ones build on is refused, with their numbers.
 */
public final class Undo {
    private final Database database;
    private final Journal journal;
    private final List<JournalledTable> tables;
    private final List<Undoable> rooms;

    Undo(Database database, Journal journal, List<JournalledTable> tables, List<? extends Undoable> rooms) {
        this.database = database;
        this.journal = journal;
        this.tables = List.copyOf(tables);
        this.rooms = List.copyOf(rooms);
    }

    /**
     * Takes back the last {@code count} changes that stand, newest first, all or none. Only where one is asked for and the
     * last entry is an undo itself, that one is taken back, which is a redo; undos are passed over else.
     *
     * @param anyone whether other coders' changes count too
     * @return the changes taken back
     */
    public List<Change> last(int count, boolean anyone) {
        return database.transaction(() -> {
            List<Change> wanted = standing(count == 1 ? "" : " AND undoes IS NULL", count, anyone);
            if (wanted.isEmpty()) {
                throw Refusal.because(
                        anyone
                                ? "There is no change to take back."
                                : "There is no change by " + journal.who() + " to take back.",
                        anyone ? "See 'journal'." : "See 'journal'; '--anyone' takes back another coder's change.");
            }
            if (wanted.size() < count) {
                throw Refusal.because(
                        "There are only %d changes to take back, not %d.".formatted(wanted.size(), count),
                        "See 'journal', and give the number you mean.");
            }
            wanted.forEach(this::takeBack);
            rooms.forEach(Undoable::checkAfterUndo);
            return wanted;
        });
    }

    /**
     * Takes back the change of that number, wherever in the journal it stands.
     *
     * @param anyone whether it may be another coder's
     */
    public Change one(long seq, boolean anyone) {
        return database.transaction(() -> {
            Change change = journal.find(seq)
                    .orElseThrow(() -> Refusal.because("There is no change %d.".formatted(seq), "See 'journal'."));
            if (change.undoneBy() != null) {
                throw Refusal.because(
                        "Change %d was taken back already, by change %d.".formatted(seq, change.undoneBy()),
                        "See 'journal'.");
            }
            if (!anyone && !change.who().equals(journal.who())) {
                throw Refusal.because(
                        "Change %d is %s's.".formatted(seq, change.who()),
                        "'--anyone' takes back another coder's change.");
            }
            takeBack(change);
            rooms.forEach(Undoable::checkAfterUndo);
            return change;
        });
    }

    /** What taking that change back would do, refused where that would be; nothing is changed. */
    public UndoPreview preview(long seq, boolean anyone) {
        return journal.rehearse(open -> {
            Change change = journal.find(seq)
                    .orElseThrow(() -> Refusal.because("There is no change %d.".formatted(seq), "See 'journal'."));
            long root = journal.touched().rootOf(seq);
            Long removedBy = journal.find(root).orElseThrow().undoneBy();
            UndoPreview preview = new UndoPreview(change, removedBy != null);
            for (JournalledTable table : tables) {
                int rows = database.first(
                                "SELECT COUNT(*) FROM " + table.name() + " WHERE created_seq = ? AND removed_seq "
                                        + (removedBy == null ? "IS NULL" : "= " + removedBy),
                                Binder.of(root),
                                row -> row.getInt(1))
                        .orElse(0);
                preview.creations(table.name(), rows);
            }
            database.each(
                    "SELECT table_name, what, COUNT(DISTINCT row_id) FROM change_part WHERE seq = ? GROUP BY table_name, what",
                    Binder.of(removedBy == null ? root : removedBy),
                    row -> preview.parts(row.getString(1), row.getString(2), row.getInt(3)));
            one(seq, anyone);
            return preview;
        });
    }

    private List<Change> standing(String further, int count, boolean anyone) {
        return database.query(
                "SELECT * FROM change WHERE undone_by IS NULL" + further + (anyone ? "" : " AND made_by = ?")
                        + " ORDER BY seq DESC LIMIT " + count,
                anyone ? Binder.NOTHING : Binder.of(journal.who()),
                Journal::toChange);
    }

    private void takeBack(Change change) {
        long root = journal.touched().rootOf(change.seq());
        Change made = journal.find(root).orElseThrow();
        Long removedBy = made.undoneBy();
        if (removedBy == null) {
            refuseIfBuiltOn(root, root, change);
        } else {
            refuseIfBuiltOn(root, removedBy, change);
        }
        journal.record("undo", change.entity(), open -> {
            open.summarize((removedBy == null ? "took back " : "put back ") + root + " (" + made.what() + ": "
                    + made.summary() + ")");
            if (made.entityId() != null) {
                open.about(made.entityId());
            }
            flipCreations(root, removedBy, open);
            flipParts(removedBy == null ? root : removedBy, open);
            return null;
        });
        long undoing = journal.lastSeq();
        database.update("UPDATE change SET undoes = ? WHERE seq = ?", Binder.of(change.seq(), undoing));
        setUndoneBy(change.seq(), undoing);
        if (root != change.seq()) {
            setUndoneBy(root, removedBy == null ? undoing : null);
        }
    }

    private void setUndoneBy(long seq, @Nullable Long undoing) {
        database.update("UPDATE change SET undone_by = ? WHERE seq = ?", statement -> {
            statement.setObject(1, undoing);
            statement.setLong(2, seq);
        });
    }

    private void flipCreations(long root, @Nullable Long removedBy, OpenChange open) {
        for (JournalledTable table : tables) {
            if (removedBy == null) {
                database.update(
                        "UPDATE " + table.name() + " SET removed_seq = ? WHERE created_seq = ? AND removed_seq IS NULL",
                        Binder.of(open.seq(), root));
            } else {
                database.update(
                        "UPDATE " + table.name() + " SET removed_seq = NULL WHERE created_seq = ? AND removed_seq = ?",
                        Binder.of(root, removedBy));
            }
        }
    }

    private void flipParts(long seq, OpenChange open) {
        List<Part> parts = database.query(
                "SELECT table_name, row_id, what, before_image FROM change_part WHERE seq = ? ORDER BY part DESC",
                Binder.of(seq),
                row -> new Part(row.getString(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4)));
        for (Part part : parts) {
            switch (part.what()) {
                case "altered" ->
                    open.replace(part.table(), part.row(), java.util.Objects.requireNonNull(part.image()));
                case "removed" -> open.restore(part.table(), part.row());
                case "restored" -> open.remove(part.table(), part.row());
                default -> throw new IllegalStateException("unknown part " + part.what());
            }
        }
    }

    private void refuseIfBuiltOn(long root, long seq, Change change) {
        TreeSet<Long> later = new TreeSet<>();
        for (JournalledTable table : tables) {
            collect(later, partsOnRowsMadeBy(table.name()), seq, root);
        }
        collect(later, PARTS_ON_ROWS_CHANGED, seq, seq);
        for (JournalledTable table : tables) {
            for (JournalledTable.Pointer pointer : table.pointers()) {
                collect(later, pointing(table.name(), pointer), seq, root);
                collect(later, alteredToPoint(table.name(), pointer), seq, root);
            }
            for (JournalledTable.RowList list : table.lists()) {
                if (!list.target().isEmpty()) {
                    collect(later, listing(table.name(), list), seq, root);
                    collect(later, alteredToList(list), seq, root);
                }
            }
        }
        if (!later.isEmpty()) {
            List<String> named = new ArrayList<>();
            later.stream().limit(5).forEach(number -> named.add(String.valueOf(number)));
            String numbers =
                    String.join(", ", named) + (later.size() > 5 ? " and %d more".formatted(later.size() - 5) : "");
            throw Refusal.because(
                    "Change %d (%s: %s) cannot be taken back: later changes build on it (%s)."
                            .formatted(change.seq(), change.what(), change.summary(), numbers),
                    "Take those back first; 'journal' shows them.");
        }
    }

    private static final String STANDING = "c.undoes IS NULL AND c.undone_by IS NULL";
    private static final String PARTS_ON_ROWS_CHANGED =
            "SELECT DISTINCT p.seq FROM change_part p JOIN change c ON c.seq = p.seq AND " + STANDING
                    + " JOIN change_part q ON q.row_id = p.row_id WHERE p.seq > ? AND q.seq = ?";

    private static String partsOnRowsMadeBy(String table) {
        return "SELECT DISTINCT p.seq FROM change_part p JOIN change c ON c.seq = p.seq AND " + STANDING + " JOIN "
                + table + " t ON t.id = p.row_id WHERE p.seq > ? AND t.created_seq = ?";
    }

    private static String pointing(String table, JournalledTable.Pointer pointer) {
        return "SELECT DISTINCT t.created_seq FROM " + table + " t JOIN " + pointer.target() + " s ON s.id = t."
                + pointer.column() + " WHERE t.created_seq > ? AND t.removed_seq IS NULL AND s.created_seq = ?";
    }

    /** Rows that stood before, and were altered to point at what the change made. */
    private static String alteredToPoint(String table, JournalledTable.Pointer pointer) {
        return "SELECT DISTINCT p.seq FROM change_part p JOIN change c ON c.seq = p.seq AND " + STANDING + " JOIN "
                + table
                + " t ON t.id = p.row_id JOIN " + pointer.target() + " s ON s.id = t." + pointer.column()
                + " WHERE p.seq > ? AND p.what = 'altered' AND t.removed_seq IS NULL AND s.created_seq = ?";
    }

    private static String listing(String table, JournalledTable.RowList list) {
        return "SELECT DISTINCT t.created_seq FROM " + table + " t JOIN " + list.table() + " l ON l." + list.owner()
                + " = t.id JOIN " + list.target() + " s ON s.id = l."
                + list.columns().getFirst()
                + " WHERE t.created_seq > ? AND t.removed_seq IS NULL AND s.created_seq = ?";
    }

    /** Rows that stood before, and were altered to hold in a list what the change made. */
    private static String alteredToList(JournalledTable.RowList list) {
        return "SELECT DISTINCT p.seq FROM change_part p JOIN change c ON c.seq = p.seq AND " + STANDING + " JOIN "
                + list.table() + " l ON l." + list.owner() + " = p.row_id JOIN " + list.target() + " s ON s.id = l."
                + list.columns().getFirst() + " WHERE p.seq > ? AND p.what = 'altered' AND s.created_seq = ?";
    }

    private void collect(Set<Long> later, String sql, long after, long made) {
        later.addAll(database.query(sql, Binder.of(after, made), row -> row.getLong(1)));
    }

    private record Part(
            String table, UUID row, String what, @Nullable String image) {}
}
