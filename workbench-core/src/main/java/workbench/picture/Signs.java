package workbench.picture;

/**
 * Codings by their valence.
 *
 * @param none those that were given none
 */
public record Signs(int positive, int negative, int mixed, int neutral, int none) {
    public static final Signs NONE = new Signs(0, 0, 0, 0, 0);

    public int codings() {
        return positive + negative + mixed + neutral + none;
    }

    /** Those that are neither positive nor negative. */
    public int others() {
        return mixed + neutral + none;
    }

    Signs plus(Signs more) {
        return new Signs(
                positive + more.positive,
                negative + more.negative,
                mixed + more.mixed,
                neutral + more.neutral,
                none + more.none);
    }
}
