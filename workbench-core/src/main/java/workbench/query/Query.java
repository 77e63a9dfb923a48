package workbench.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.coding.CodingStatus;

/**
 * What to look for: words, and criteria. All clauses must hold; of a clause's criteria one suffices. Those asked of a coding
 * hold jointly, for one and the same coding. The same query serves search, matrix, export and coding in bulk.
 *
 * @param words as a person typed them (the grammar is {@link WordsParser}'s), null: any
 * @param researcherTurns whether words are also looked for in turns of the researcher
 * @param statuses of the codings asked for; made ones by default
 * @param counted whether, where an agreed coding stands on an excerpt, only agreed ones are asked for, as a matrix counts
 */
public record Query(
        @Nullable String words,
        List<Clause> clauses,
        boolean researcherTurns,
        Set<CodingStatus> statuses,
        boolean counted) {
    /** Everything. */
    public static final Query ALL = new Query(null, List.of(), false, Set.of(CodingStatus.MADE), false);

    public Query {
        clauses = List.copyOf(clauses);
        statuses = Set.copyOf(statuses);
    }

    /**
     * One of the criteria holds, or ({@code not}) none does.
     *
     * @param any of one property, at least one
     */
    public record Clause(boolean not, List<Criterion> any) {
        public Clause {
            any = List.copyOf(any);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same, and this must hold too. */
    public Query and(Criterion criterion) {
        List<Clause> more = new ArrayList<>(clauses);
        more.add(new Clause(false, List.of(criterion)));
        return new Query(words, more, researcherTurns, statuses, counted);
    }

    /** The same, and one of these must hold too. */
    public Query andAny(List<? extends Criterion> criteria) {
        List<Clause> more = new ArrayList<>(clauses);
        more.add(new Clause(false, List.copyOf(criteria)));
        return new Query(words, more, researcherTurns, statuses, counted);
    }

    /** The same, and none of these may hold. */
    public Query andNone(List<? extends Criterion> criteria) {
        List<Clause> more = new ArrayList<>(clauses);
        more.add(new Clause(true, List.copyOf(criteria)));
        return new Query(words, more, researcherTurns, statuses, counted);
    }

    /** The same, asking only for codings that a matrix counts. */
    public Query countedOnly() {
        return new Query(words, clauses, researcherTurns, statuses, true);
    }

    /** The same without what it wants of these kinds; what it does not want stays. */
    public Query without(Set<Class<? extends Criterion>> kinds) {
        List<Clause> fewer = clauses.stream()
                .filter(clause ->
                        clause.not() || !kinds.contains(clause.any().getFirst().getClass()))
                .toList();
        return new Query(words, fewer, researcherTurns, statuses, counted);
    }

    /** Whether it wants something of one of these kinds. */
    public boolean wants(Set<Class<? extends Criterion>> kinds) {
        return clauses.stream()
                .anyMatch(clause ->
                        !clause.not() && kinds.contains(clause.any().getFirst().getClass()));
    }

    /** Whether there are words to look for. */
    public boolean hasWords() {
        return words != null && !words.isBlank();
    }

    /** Whether one of the criteria is of this kind. */
    public boolean asks(Class<? extends Criterion> kind) {
        return clauses.stream().flatMap(clause -> clause.any().stream()).anyMatch(kind::isInstance);
    }

    /** Put together option by option: repeated criteria of one kind are OR within themselves. */
    public static final class Builder {
        private final Map<Class<?>, List<Criterion>> wanted = new LinkedHashMap<>();
        private final Map<Class<?>, List<Criterion>> unwanted = new LinkedHashMap<>();
        private final Set<CodingStatus> statuses = EnumSet.noneOf(CodingStatus.class);
        private @Nullable String words;
        private boolean researcherTurns;

        private Builder() {}

        public Builder words(@Nullable String typed) {
            this.words = typed;
            return this;
        }

        public Builder where(Criterion criterion) {
            wanted.computeIfAbsent(criterion.getClass(), kind -> new ArrayList<>())
                    .add(criterion);
            return this;
        }

        public Builder whereNot(Criterion criterion) {
            unwanted.computeIfAbsent(criterion.getClass(), kind -> new ArrayList<>())
                    .add(criterion);
            return this;
        }

        public Builder researcherTurns(boolean too) {
            this.researcherTurns = too;
            return this;
        }

        /** Asks for codings of this status (repeatable); made ones if never called. */
        public Builder status(CodingStatus status) {
            statuses.add(status);
            return this;
        }

        public Query build() {
            List<Clause> clauses = new ArrayList<>();
            wanted.values().forEach(any -> clauses.add(new Clause(false, any)));
            unwanted.values().forEach(any -> clauses.add(new Clause(true, any)));
            return new Query(
                    words, clauses, researcherTurns, statuses.isEmpty() ? Set.of(CodingStatus.MADE) : statuses, false);
        }
    }
}
