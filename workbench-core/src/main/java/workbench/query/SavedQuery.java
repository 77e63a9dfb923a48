package workbench.query;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import workbench.id.CoderId;

/**
 * A question that is kept by name, to be asked again of the study as it will be then.
 *
 * @param terms what is asked for, in order
 * @param by who saved it last
 */
public record SavedQuery(UUID id, String name, Asks asks, List<Term> terms, CoderId by, Instant savedAt) {
    public SavedQuery {
        terms = List.copyOf(terms);
    }

    /** What gives the answer. */
    public enum Asks {
        FIND,
        MATRIX;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Asks> read(String words) {
            return Stream.of(values())
                    .filter(one -> one.slug().equals(words.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /**
     * One thing asked for, as a person types it.
     *
     * @param name of the option, without dashes: {@code not-code}
     * @param content {@code true} for an option that takes no value
     */
    public record Term(String name, String content) {}
}
