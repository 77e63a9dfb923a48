package workbench.network;

import java.util.Map;

/**
 * What one row of a table, or one command, says of networks: words as typed, nothing resolved.
 *
 * @param cells by column; a column that is not there says nothing (what stands stays), an empty cell says "none"
 */
public record NetworkRow(RowKind kind, RowPlace place, Map<String, String> cells) {
    public NetworkRow {
        cells = Map.copyOf(cells);
    }

    /** One that was typed as a command. */
    public static NetworkRow typed(RowKind kind, Map<String, String> cells) {
        return new NetworkRow(kind, RowPlace.TYPED, cells);
    }
}
