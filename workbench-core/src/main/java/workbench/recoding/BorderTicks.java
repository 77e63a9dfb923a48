package workbench.recoding;

import java.util.Set;
import workbench.id.CodingId;
import workbench.id.SourceId;

/**
 * What a person ticked to move with a border.
 *
 * @param sources each goes to the other event, and its inherited codings with it
 * @param codings inherited ones that go alone: their event is stated from then on, since their source stays
 * @param all whether every source that leaves or enters is ticked; not those whose dates lie on both sides
 */
public record BorderTicks(Set<SourceId> sources, Set<CodingId> codings, boolean all) {
    public static final BorderTicks NONE = new BorderTicks(Set.of(), Set.of(), false);

    public BorderTicks {
        sources = Set.copyOf(sources);
        codings = Set.copyOf(codings);
    }
}
