package workbench.influence;

import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/**
 * What the codings of one code that state one event and one network affected say together; a code counts alone, not what is
 * below it. Codings on disputed passages (those on which the signs of different coders differ) are counted, but take no part
 * in the sign; this is the rule of a matrix's cell.
 *
 * @param sign positive or negative if all codings with a direction say so, mixed if both occur or one is mixed, else neutral;
 *     null if none was given
 * @param codings how many
 * @param excerpts on how many excerpts
 * @param sources in how many sources
 * @param coders by how many coders
 * @param positive codings with this valence; likewise {@code negative}, {@code mixed}, {@code neutral}
 * @param disputed excerpts on which the signs of different coders differ
 */
public record Support(
        @Nullable Valence sign,
        int codings,
        int excerpts,
        int sources,
        int coders,
        int positive,
        int negative,
        int mixed,
        int neutral,
        int disputed) {
    /** Where nobody coded anything. */
    public static final Support NONE = new Support(null, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Codings without a sign. */
    public int unsigned() {
        return codings - positive - negative - mixed - neutral;
    }
}
