package workbench.coding;

import org.jspecify.annotations.Nullable;

/**
 * A coding as somebody typed it or a table holds it; empty words say nothing.
 *
 * @param row line number in its table, for refusals; 0 where there is none
 * @param source id, label, file name or title
 * @param start in code points; null where the quote gives the place
 * @param end exclusive
 * @param coder a name; empty for the coder of the session
 * @param event one or several, separated by {@code ;}; empty inherits the source's if it has exactly one
 * @param affects networks, separated by {@code ;}
 * @param characteristic of CFIR 2022's individuals; then {@code code} is a role, and both are coded in one act
 * @param network whose words they are; empty leaves it to the rule
 */
public record CodingRow(
        int row,
        String source,
        @Nullable Integer start,
        @Nullable Integer end,
        String quote,
        String code,
        String valence,
        String coder,
        String event,
        String affects,
        String network,
        String voice,
        String note,
        String characteristic) {
    /** A coding with one code. */
    public CodingRow(
            int row,
            String source,
            @Nullable Integer start,
            @Nullable Integer end,
            String quote,
            String code,
            String valence,
            String coder,
            String event,
            String affects,
            String network,
            String voice,
            String note) {
        this(row, source, start, end, quote, code, valence, coder, event, affects, network, voice, note, "");
    }

    /** The same with a characteristic, so that it makes a linked act with {@link #code} as the role. */
    public CodingRow with(String aCharacteristic) {
        return new CodingRow(
                row,
                source,
                start,
                end,
                quote,
                code,
                valence,
                coder,
                event,
                affects,
                network,
                voice,
                note,
                aCharacteristic);
    }
}
