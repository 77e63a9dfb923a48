package workbench.journal;

import java.util.List;

/**
 * A table whose rows bear {@code id}, {@code created_seq} and {@code removed_seq}, so that a change to it can be taken back.
 *
 * @param lists tables that hold lists of a row (its events, its attributes); they are part of the row's image
 * @param pointers columns that point at rows of other journalled tables; a row pointed at is built on
 */
public record JournalledTable(String name, List<RowList> lists, List<Pointer> pointers) {
    public JournalledTable {
        lists = List.copyOf(lists);
        pointers = List.copyOf(pointers);
    }

    public static JournalledTable of(String name, Pointer... pointers) {
        return new JournalledTable(name, List.of(), List.of(pointers));
    }

    /** The same with lists. */
    public JournalledTable with(RowList... more) {
        return new JournalledTable(name, List.of(more), pointers);
    }

    /** A column of this table that holds the id of a row of {@code target}. */
    public record Pointer(String column, String target) {}

    /**
     * A table of a row's list.
     *
     * @param owner the column with the row's id
     * @param columns the further columns
     * @param target the journalled table that the first of {@code columns} points at, or empty
     */
    public record RowList(String table, String owner, List<String> columns, String target) {
        public RowList {
            columns = List.copyOf(columns);
        }
    }
}
