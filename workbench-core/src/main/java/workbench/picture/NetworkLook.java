package workbench.picture;

import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.network.Party;

/**
 * How a network is to be drawn.
 *
 * @param at the event; null: every event at which anybody is there, side by side, each node at one place throughout
 * @param ego around whom the others are drawn in circles of closeness; null: around nobody
 * @param width of the whole picture; null: as fits what is drawn
 * @param columns how many events stand side by side; null: as fits what is drawn
 */
public record NetworkLook(
        @Nullable EventId at,
        @Nullable Party ego,
        @Nullable Integer width,
        @Nullable Integer columns) {
    /** The least width at which words can still be read. */
    public static final int LEAST_WIDTH = 400;
    /** Wider than any sheet. */
    public static final int GREATEST_WIDTH = 4_000;

    public NetworkLook {
        if (width != null && (width < LEAST_WIDTH || width > GREATEST_WIDTH)) {
            throw new IllegalArgumentException(
                    "a picture is %d to %d wide, not %d".formatted(LEAST_WIDTH, GREATEST_WIDTH, width));
        }
        if (columns != null && columns < 1) {
            throw new IllegalArgumentException("events stand in 1 column or more, not " + columns);
        }
    }

    /** As fits what is drawn: at one event, or at every one. */
    public static NetworkLook of(@Nullable EventId at, @Nullable Party ego) {
        return new NetworkLook(at, ego, null, null);
    }
}
