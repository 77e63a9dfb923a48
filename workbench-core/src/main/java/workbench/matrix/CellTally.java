package workbench.matrix;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/** Counts for every cell at once, in dense arrays; the cells after those of the matrix are totals. */
final class CellTally {
    static final int NO_SIGN = -1;
    private static final int POSITIVE = 0;
    private static final int NEGATIVE = 1;
    private static final int MIXED = 2;
    private static final int NEUTRAL = 3;
    private static final int SIGNS = 4;

    private final int[] codings;
    private final int[] excerpts;
    private final int[] lastExcerpt;
    private final int[] inherited;
    private final int[] disputed;
    /** Codings by cell and sign, and those of them on passages that are not disputed. */
    private final int[] signs;

    private final int[] undisputed;
    private final DistinctPairs sources;
    private final DistinctPairs participants;

    CellTally(int cells, int sources, int participants) {
        this.codings = new int[cells];
        this.excerpts = new int[cells];
        this.lastExcerpt = new int[cells];
        Arrays.fill(lastExcerpt, -1);
        this.inherited = new int[cells];
        this.disputed = new int[cells];
        this.signs = new int[cells * SIGNS];
        this.undisputed = new int[cells * SIGNS];
        this.sources = new DistinctPairs(cells, sources);
        this.participants = new DistinctPairs(cells, participants);
    }

    /** The number that a valence is counted under. */
    static int signOf(Valence valence) {
        return switch (valence) {
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
            case MIXED -> MIXED;
            case NEUTRAL -> NEUTRAL;
        };
    }

    void add(int cell, int excerpt, int source, int participant, int sign, boolean isInherited) {
        codings[cell]++;
        if (lastExcerpt[cell] != excerpt) {
            lastExcerpt[cell] = excerpt;
            excerpts[cell]++;
        }
        if (source >= 0) {
            sources.add(cell, source);
        }
        if (participant >= 0) {
            participants.add(cell, participant);
        }
        if (sign != NO_SIGN) {
            signs[cell * SIGNS + sign]++;
        }
        if (isInherited) {
            inherited[cell]++;
        }
    }

    void addUndisputed(int cell, int sign) {
        if (sign != NO_SIGN) {
            undisputed[cell * SIGNS + sign]++;
        }
    }

    void addDisputed(int cell) {
        disputed[cell]++;
    }

    boolean isEmpty(int cell) {
        return codings[cell] == 0;
    }

    Cell cell(int cell) {
        if (isEmpty(cell)) {
            return Cell.EMPTY;
        }
        return new Cell(
                codings[cell],
                excerpts[cell],
                sources.count(cell),
                participants.count(cell),
                valence(cell),
                signs[cell * SIGNS + POSITIVE],
                signs[cell * SIGNS + NEGATIVE],
                signs[cell * SIGNS + MIXED],
                signs[cell * SIGNS + NEUTRAL],
                inherited[cell],
                disputed[cell]);
    }

    private @Nullable Valence valence(int cell) {
        return valence(
                undisputed[cell * SIGNS + POSITIVE] > 0,
                undisputed[cell * SIGNS + NEGATIVE] > 0,
                undisputed[cell * SIGNS + MIXED] > 0,
                undisputed[cell * SIGNS + NEUTRAL] > 0);
    }

    /** The sign of codings together, by the signs that occur among them. */
    static @Nullable Valence valence(boolean positive, boolean negative, boolean mixed, boolean neutral) {
        if (mixed || (positive && negative)) {
            return Valence.MIXED;
        }
        if (positive) {
            return Valence.POSITIVE;
        }
        if (negative) {
            return Valence.NEGATIVE;
        }
        return neutral ? Valence.NEUTRAL : null;
    }

    /** How many different values each cell has met; in a table of bits where that is small, else in a set. */
    private static final class DistinctPairs {
        private static final long MOST_BITS = 1L << 27;

        private final int values;
        private final int[] counts;
        private final int[] last;
        private final long[] bits;
        private final Set<Long> met = new HashSet<>();
        private final boolean dense;

        DistinctPairs(int cells, int values) {
            this.values = values;
            this.counts = new int[cells];
            this.last = new int[cells];
            Arrays.fill(last, -1);
            long all = (long) cells * values;
            this.dense = all <= MOST_BITS;
            this.bits = new long[dense ? (int) ((all + 63) >>> 6) : 0];
        }

        void add(int cell, int value) {
            if (last[cell] == value) {
                return;
            }
            last[cell] = value;
            long pair = (long) cell * values + value;
            if (dense) {
                int word = (int) (pair >>> 6);
                long bit = 1L << (pair & 63);
                if ((bits[word] & bit) == 0) {
                    bits[word] |= bit;
                    counts[cell]++;
                }
            } else if (met.add(pair)) {
                counts[cell]++;
            }
        }

        int count(int cell) {
            return counts[cell];
        }
    }
}
