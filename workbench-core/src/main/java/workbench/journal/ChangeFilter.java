package workbench.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of the journal are asked for; what is null, or 0, asks for all.
 *
 * @param before those with a lower number
 * @param who the coder's name
 * @param what the verb, or how it begins: {@code memo} takes in {@code memo add}
 * @param entity the kind of thing
 * @param words what verb or summary hold
 * @param from from this moment on
 * @param until before this moment
 * @param among only those with one of these numbers
 * @param limit at most so many, the latest of them
 */
public record ChangeFilter(
        long before,
        @Nullable String who,
        @Nullable String what,
        @Nullable String entity,
        @Nullable String words,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Set<Long> among,
        int limit) {
    public ChangeFilter {
        among = among == null ? null : Set.copyOf(among);
    }

    /** Every change. */
    public static ChangeFilter last(int limit) {
        return new ChangeFilter(0, null, null, null, null, null, null, null, limit);
    }

    private record Part(String sql, Object value) {}

    String condition() {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        parts().forEach(part -> conditions.add(part.sql()));
        return String.join(" AND ", conditions);
    }

    Object[] values() {
        return parts().stream().map(Part::value).toArray();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (before > 0) {
            parts.add(new Part("seq < ?", before));
        }
        if (who != null) {
            parts.add(new Part("made_by = ?", who));
        }
        if (what != null) {
            parts.add(new Part("what LIKE ? ESCAPE '!'", escaped(what) + "%"));
        }
        if (entity != null) {
            parts.add(new Part("entity = ?", entity));
        }
        if (words != null) {
            parts.add(new Part("LOWER(what || ' ' || summary) LIKE ? ESCAPE '!'", "%" + escaped(lower(words)) + "%"));
        }
        if (from != null) {
            parts.add(new Part("made_at >= ?", from.atOffset(ZoneOffset.UTC)));
        }
        if (until != null) {
            parts.add(new Part("made_at < ?", until.atOffset(ZoneOffset.UTC)));
        }
        if (among != null) {
            parts.add(new Part("seq = ANY(?)", among.toArray()));
        }
        return parts;
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
