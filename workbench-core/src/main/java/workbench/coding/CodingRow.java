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
        String note) {}
