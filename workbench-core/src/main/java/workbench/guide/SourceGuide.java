package workbench.guide;

import java.util.Set;
import workbench.id.GuideId;
import workbench.id.SourceId;

/**
 * By which guide a source was held.
 *
 * @param skipped the numbers of the questions that were left out in it, as the guide numbers them now
 */
public record SourceGuide(SourceId source, GuideId guide, Set<Integer> skipped) {
    public SourceGuide {
        skipped = Set.copyOf(skipped);
    }
}
