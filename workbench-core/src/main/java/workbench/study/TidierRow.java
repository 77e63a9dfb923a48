package workbench.study;

import org.jspecify.annotations.Nullable;

/**
 * An item as somebody typed it or a table holds it.
 *
 * @param row line number in its table, the header being line 1; 0 where there is none
 * @param item number, slug or title
 * @param text empty says nothing
 * @param where null keeps, {@code none} takes away
 */
public record TidierRow(
        int row, String item, String text, @Nullable String where) {}
