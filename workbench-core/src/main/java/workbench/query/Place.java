package workbench.query;

/**
 * A place in the whole study as one number: the source's ordinal, then the offset in code points. Sorting by it is the
 * reading order, and passages of different sources never overlap.
 */
final class Place {
    private Place() {}

    static long of(int sourceOrdinal, int offset) {
        return ((long) sourceOrdinal << 32) | offset;
    }

    static int offset(long place) {
        return (int) place;
    }
}
