package workbench.query;

/**
 * Which hits to hand over, in which order, and how.
 *
 * @param limit how many at most; 0: all
 * @param offset how many to skip
 * @param contextChars code points of text before and after each hit
 * @param facets whether to count facets
 */
public record Page(int limit, int offset, SortBy sort, int contextChars, boolean facets) {
    /** The first twenty, as {@code find} shows them. */
    public static final Page FIRST = new Page(20, 0, SortBy.RELEVANCE, 80, true);

    public Page {
        if (limit < 0 || offset < 0 || contextChars < 0) {
            throw new IllegalArgumentException(
                    "limit %d, offset %d, context %d: none may be negative".formatted(limit, offset, contextChars));
        }
    }
}
