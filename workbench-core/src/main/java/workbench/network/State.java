package workbench.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.StateId;

/**
 * How stable, resilient or ready a network is at a step of an event, as somebody judges it.
 *
 * @param step its place within the event, from 1: high, then falling
 * @param because why it is judged so
 * @param by who judges: a participant, a document, the researcher
 */
public record State(
        StateId id,
        NetworkId network,
        EventId event,
        int step,
        Quality quality,
        Level level,
        Direction direction,
        @Nullable String because,
        @Nullable String by,
        List<ExcerptId> evidence)
        implements NetworkRecord {
    public State {
        evidence = List.copyOf(evidence);
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public State with(List<ExcerptId> others) {
        return new State(id, network, event, step, quality, level, direction, because, by, others);
    }

    @Override
    public Kind kind() {
        return Kind.STATE;
    }

    boolean saysTheSameAs(State other) {
        return with(other.evidence()).equals(other);
    }

    /** What is judged. */
    public enum Quality {
        STABILITY,
        RESILIENCE,
        READINESS;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Quality> read(String words) {
            return named(values(), words);
        }
    }

    /** How much of it there is. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Level> read(String words) {
            return named(values(), words);
        }
    }

    /** Where it is going. */
    public enum Direction {
        RISING,
        STEADY,
        FALLING;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Direction> read(String words) {
            return named(values(), words);
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] members, String words) {
        return Arrays.stream(members)
                .filter(member -> member.name().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
