package workbench.recoding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Coding;
import workbench.source.Source;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/**
 * What it would mean to move a border of an event.
 *
 * @param event as it stands
 * @param old where the border is; null where it is not known
 * @param wanted where it would be
 * @param crossing the sources whose dates cross the border as it moves, in order of import
 * @param undated sources of the event that have no date, of which nothing can be told
 * @param beside the event on the other side of the border, if there is one
 */
public record BorderMove(
        Event event,
        BorderSide side,
        @Nullable FuzzyDate old,
        FuzzyDate wanted,
        List<Crossing> crossing,
        List<Source> undated,
        @Nullable Event beside) {
    public BorderMove {
        crossing = List.copyOf(crossing);
        undated = List.copyOf(undated);
    }

    /** How a source's date stands to the border when it has moved. */
    public enum Manner {
        /** It was inside the event and is outside. */
        LEAVES,
        /** It was outside and is inside. */
        ENTERS,
        /** It is not precise enough to tell: it lies on both sides. */
        STRADDLES
    }

    /**
     * A source whose date the border crosses.
     *
     * @param asAWhole whether the source speaks of {@code from} as a whole; else only codings on it do
     * @param from the event that is left
     * @param to where the source would go; null where there is no event on that side
     * @param inherited its codings that have {@code from} because the source has it
     * @param stated its codings that have {@code from} because a coder said so; they never move
     */
    public record Crossing(
            Source source,
            Manner manner,
            boolean asAWhole,
            Event from,
            @Nullable Event to,
            List<Coding> inherited,
            List<Coding> stated) {
        public Crossing {
            inherited = List.copyOf(inherited);
            stated = List.copyOf(stated);
        }
    }
}
