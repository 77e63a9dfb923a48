package workbench.journal;

import java.util.Map;
import java.util.TreeMap;

/** What taking a change back would do: how many records of each kind it takes away, puts back and makes as they were. */
public final class UndoPreview {
    private final Change change;
    private final boolean again;
    private final Map<String, Integer> takesAway = new TreeMap<>();
    private final Map<String, Integer> putsBack = new TreeMap<>();
    private final Map<String, Integer> alters = new TreeMap<>();

    /** @param again whether the change does not stand now, so that it is made once more */
    UndoPreview(Change change, boolean again) {
        this.change = change;
        this.again = again;
    }

    void creations(String table, int rows) {
        count(again ? putsBack : takesAway, table, rows);
    }

    void parts(String table, String what, int rows) {
        switch (what) {
            case "removed" -> count(putsBack, table, rows);
            case "restored" -> count(takesAway, table, rows);
            default -> count(alters, table, rows);
        }
    }

    private static void count(Map<String, Integer> counts, String table, int rows) {
        if (rows > 0) {
            counts.merge(table, rows, Integer::sum);
        }
    }

    public Change change() {
        return change;
    }

    /** By the kind of record, such as {@code coding}. */
    public Map<String, Integer> takesAway() {
        return Map.copyOf(takesAway);
    }

    public Map<String, Integer> putsBack() {
        return Map.copyOf(putsBack);
    }

    public Map<String, Integer> alters() {
        return Map.copyOf(alters);
    }
}
