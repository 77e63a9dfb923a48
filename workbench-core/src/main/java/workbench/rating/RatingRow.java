package workbench.rating;

import java.util.List;

/**
 * A rating in words as typed.
 *
 * @param row line in the file, 0 where it comes from none
 * @param ofCase slug or name
 * @param construct path, end of a path, name or alias
 * @param rater a coder's name, empty for the one who acts, {@code agreed} for the consensus
 * @param value empty to withdraw
 * @param evidence codings, as {@link workbench.coding.EvidenceWords} has them
 */
public record RatingRow(
        int row, String ofCase, String construct, String rater, String value, String because, List<String> evidence) {
    /** The rater of the agreed rating. */
    public static final String AGREED = "agreed";

    public RatingRow {
        evidence = List.copyOf(evidence);
    }

    public boolean agreed() {
        return rater.strip().equalsIgnoreCase(AGREED);
    }
}
