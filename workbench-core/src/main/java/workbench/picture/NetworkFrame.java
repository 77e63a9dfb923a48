package workbench.picture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.network.Association;
import workbench.network.Configuration;

/**
 * A network at one event, as it is to be drawn.
 *
 * @param ofCase the case of the event, by name
 * @param standings of each node of the series, in its order
 */
public record NetworkFrame(
        Configuration configuration, @Nullable String ofCase, List<Standing> standings) {
    public NetworkFrame {
        standings = List.copyOf(standings);
    }

    /**
     * How a node stands to the network at this event.
     *
     * @param role of a member, where one is told
     */
    public record Standing(Presence presence, @Nullable String role) {}

    /** Whether a node is there. */
    public enum Presence {
        /** A member, at the event before too, or there is none before. */
        MEMBER,
        /** A member, and not at the event before. */
        JOINED,
        /** No member, but tied at this event. */
        TIED,
        /** No longer a member since the event before. */
        LEFT,
        /** At some other event only. */
        ABSENT;

        /** As scripts read it: {@code joined}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isThere() {
            return this == MEMBER || this == JOINED || this == TIED;
        }

        boolean isMember() {
            return this == MEMBER || this == JOINED;
        }
    }

    /** Whether nobody is there. */
    boolean isEmpty() {
        return standings.stream().noneMatch(one -> one.presence().isThere());
    }

    public List<Association> ties() {
        return configuration.associations();
    }
}
