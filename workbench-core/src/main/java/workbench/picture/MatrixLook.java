package workbench.picture;

import java.util.function.ToIntFunction;
import workbench.matrix.Cell;

/**
 * How a matrix is to be drawn.
 *
 * @param counted what the amounts are, in a word: {@code codings}
 * @param amount of a cell
 * @param numbers whether they are printed, not only shown
 */
public record MatrixLook(As as, String counted, ToIntFunction<Cell> amount, boolean numbers) {
    /** What stands for an amount. */
    public enum As {
        /** Fields, the darker or denser the more. */
        HEAT,
        /** Circles, the larger the more: their area tells the amount. */
        BUBBLE
    }
}
