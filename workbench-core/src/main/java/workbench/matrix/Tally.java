package workbench.matrix;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/**
 * The codings that share the values of some properties, and what they rest on.
 *
 * @param key those values, in the order of the properties: ids written as UUIDs, or words
 * @param cell the counts, as in a matrix
 * @param sources ids of their sources
 * @param participants ids of those who said so; words of nobody mapped count for none
 * @param kinds slugs of the kinds of source
 * @param networks ids of the networks whose words they are
 * @param coders ids of the coders
 */
public record Tally(
        List<String> key,
        Cell cell,
        Set<String> sources,
        Set<String> participants,
        Set<String> kinds,
        Set<String> networks,
        Set<String> coders) {
    public Tally {
        key = List.copyOf(key);
        sources = Set.copyOf(sources);
        participants = Set.copyOf(participants);
        kinds = Set.copyOf(kinds);
        networks = Set.copyOf(networks);
        coders = Set.copyOf(coders);
    }

    /** The sign, as a matrix tells it. */
    public @Nullable Valence valence() {
        return cell.valence();
    }
}
