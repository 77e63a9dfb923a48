package workbench.influence;

import java.util.List;

/**
 * What became of a table of influences.
 *
 * @param influences those that the rows speak of, as they are now, in the order of the rows
 * @param added how many are new; likewise {@code altered}, {@code unchanged}
 */
public record ImportedInfluences(List<Influence> influences, int added, int altered, int unchanged) {
    public ImportedInfluences {
        influences = List.copyOf(influences);
    }
}
