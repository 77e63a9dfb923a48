package workbench.coding;

import java.util.List;
import workbench.id.CodeId;
import workbench.id.CodingId;

/**
 * A neighbour that is likely for a passage that was coded, and not coded yet.
 *
 * @param text why, in the study's or the codebook's words
 * @param met the words of the passage that speak for it
 * @param coders who coded the passage with the neighbour
 */
public record Reminder(
        CodingId coding, CodeId code, CodeId neighbour, String text, List<String> met, List<String> coders) {
    public Reminder {
        met = List.copyOf(met);
        coders = List.copyOf(coders);
    }
}
