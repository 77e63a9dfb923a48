package workbench.codebook;

import java.util.List;
import java.util.UUID;
import workbench.id.CodeId;

/**
 * A hint of the study's own: who codes with one code should think of a neighbour too.
 *
 * @param text why, in a sentence
 * @param words beginnings of words that make the neighbour likelier where a passage holds them; none if only the card shall
 *     tell of it
 */
public record DoubleCodeHint(UUID id, CodeId code, CodeId neighbour, String text, List<String> words) {
    public DoubleCodeHint {
        words = List.copyOf(words);
    }
}
