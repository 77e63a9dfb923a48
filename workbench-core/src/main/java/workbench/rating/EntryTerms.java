package workbench.rating;

/**
 * On what terms ratings are entered.
 *
 * @param verb as the journal names it
 * @param preview whether it is only told what would be done
 * @param singleRater whether one may be agreed that fewer than two raters have rated
 */
public record EntryTerms(String verb, boolean preview, boolean singleRater) {
    public static final EntryTerms SET = new EntryTerms("rating set", false, false);
    public static final EntryTerms WITHDRAW = new EntryTerms("rating withdraw", false, false);

    public static EntryTerms agreeing(boolean singleRater) {
        return new EntryTerms("rating agree", false, singleRater);
    }
}
