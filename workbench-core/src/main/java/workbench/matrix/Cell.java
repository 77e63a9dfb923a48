package workbench.matrix;

import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/**
 * What was counted where a row and a column meet.
 *
 * @param codings how many codings
 * @param excerpts how many excerpts they stand on; two coders on one passage are one excerpt
 * @param sources in how many sources
 * @param participants by how many participants said (words of nobody mapped count for none)
 * @param valence positive or negative if all codings with a direction say so, mixed if both occur or one is mixed, else
 *     neutral; null if none was given. Codings on disputed passages do not take part
 * @param positive codings with this valence; likewise {@code negative}, {@code mixed}, {@code neutral}
 * @param inherited codings whose event was inherited from their source
 * @param disputed excerpts on which the signs of different coders differ
 */
public record Cell(
        int codings,
        int excerpts,
        int sources,
        int participants,
        @Nullable Valence valence,
        int positive,
        int negative,
        int mixed,
        int neutral,
        int inherited,
        int disputed) {
    public static final Cell EMPTY = new Cell(0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0);
}
