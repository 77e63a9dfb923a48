package workbench.journal;

import java.util.List;

/** A room whose changes can be taken back: it names its tables, the journal does the rest. */
public interface Undoable {
    List<JournalledTable> journalledTables();

    /**
     * Asked after changes were taken back or put back, inside that transaction: whether the room's own rules still hold.
     *
     * @throws workbench.problem.WorkbenchException if they do not; then nothing is taken back
     */
    default void checkAfterUndo() {}
}
