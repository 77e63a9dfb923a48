package workbench.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of rows that say something of networks, as tables kept in spreadsheets have them. The kind of a table is told by
 * its columns.
 */
public enum RowKind {
    MEMBERSHIP(List.of("actor", "network", "from"), List.of("role", "to", "how", "evidence")),
    TIE(List.of("a", "b", "type", "from"), List.of("directed", "to", "evidence")),
    FOCUS(List.of("network", "event", "focus"), List.of("evidence")),
    STATE(List.of("network", "event", "quality", "level", "direction"), List.of("step", "because", "by", "evidence")),
    STRATEGY(
            List.of("network", "event", "strategy"),
            List.of("replaces", "status", "step", "step_owner", "step_status", "evidence")),
    TASK(List.of("network", "event", "task"), List.of("planned", "actual", "contested", "evidence")),
    ACTOR(List.of("actor"), List.of("kind", "aliases", "participant")),
    NETWORK(List.of("network"), List.of("name", "kind", "aliases", "origins"));

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists
    private final List<String> needed;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> further;

    RowKind(List<String> needed, List<String> further) {
        this.needed = needed;
        this.further = further;
    }

    /** Columns that must be there. */
    public List<String> needed() {
        return needed;
    }

    /** Columns that may be there. */
    public List<String> further() {
        return further;
    }

    public boolean has(String column) {
        return needed.contains(column) || further.contains(column);
    }

    /** The first kind all of whose needed columns are among these. */
    public static Optional<RowKind> ofColumns(List<String> columns) {
        return Arrays.stream(values())
                .filter(kind -> columns.containsAll(kind.needed))
                .findFirst();
    }
}
