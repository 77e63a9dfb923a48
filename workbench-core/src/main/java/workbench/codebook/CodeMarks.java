package workbench.codebook;

/**
 * What a codebook says of how a code is rated ({@code nominal} and {@code reverse} in {@code codebook.schema.json}).
 *
 * @param nominal whether a case is given a letter on it (E external, I internal) and no number
 * @param reverse whether more of the thing hinders. This is for people only: a rating is an influence, and the program turns
 *     no sign
 */
public record CodeMarks(boolean nominal, boolean reverse) {
    public static final CodeMarks NONE = new CodeMarks(false, false);
}
