package workbench.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.CoderId;
import workbench.id.RatingId;

/** All records, and what counts of them. It knows what is hidden; only {@link #seenBy} goes out of the room. */
final class RatingHistory {
    private final Map<RatingSubject, List<Rating>> bySubject = new LinkedHashMap<>();

    /** @param ratings oldest first */
    RatingHistory(Collection<Rating> ratings) {
        ratings.forEach(this::add);
    }

    void add(Rating rating) {
        bySubject
                .computeIfAbsent(rating.subject(), subject -> new ArrayList<>())
                .add(rating);
    }

    Set<RatingSubject> subjects() {
        return bySubject.keySet();
    }

    private List<Rating> on(RatingSubject subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Each rater's rating that counts, in the order in which they first rated. */
    Map<CoderId, Rating> raters(RatingSubject subject) {
        return counting(on(subject));
    }

    private static Map<CoderId, Rating> counting(List<Rating> records) {
        Map<CoderId, Rating> latest = new LinkedHashMap<>();
        for (Rating rating : records) {
            CoderId rater = rating.rater();
            if (rater != null) {
                latest.put(rater, rating);
            }
        }
        latest.values().removeIf(rating -> rating.value() == null);
        return latest;
    }

    Optional<Rating> agreed(RatingSubject subject) {
        return on(subject).stream()
                .filter(Rating::agreed)
                .reduce((earlier, later) -> later)
                .filter(rating -> rating.value() != null);
    }

    /** What counts of one rater, or of all together. */
    Optional<Rating> latest(RatingSubject subject, @Nullable CoderId rater) {
        return rater == null
                ? agreed(subject)
                : Optional.ofNullable(raters(subject).get(rater));
    }

    /** Whether a rater has rated or withdrawn after it was agreed. */
    boolean outdated(Rating agreed) {
        List<Rating> records = on(agreed.subject());
        return records.subList(records.indexOf(agreed) + 1, records.size()).stream()
                .anyMatch(later -> !later.agreed());
    }

    /** Whether raters may see each other's: at least two have rated, or it is agreed. */
    boolean open(RatingSubject subject) {
        return raters(subject).size() >= 2 || agreed(subject).isPresent();
    }

    /**
     * What raters gave before any of them could see another's: what counted of each when the second one rated. Who rated
     * later stands with the first rating.
     */
    Map<CoderId, Rating> independent(RatingSubject subject) {
        List<Rating> records = on(subject);
        Map<CoderId, Rating> then = new LinkedHashMap<>();
        int opened = 0;
        while (opened < records.size() && then.isEmpty()) {
            opened++;
            Map<CoderId, Rating> raters = counting(records.subList(0, opened));
            if (raters.size() >= 2 || records.get(opened - 1).agreed()) {
                then.putAll(raters);
            }
        }
        for (Rating rating : records.subList(opened, records.size())) {
            if (rating.rater() != null && rating.value() != null) {
                then.putIfAbsent(rating.rater(), rating);
            }
        }
        return then;
    }

    /** As one coder may see it; null for a reader who is no coder. */
    RatingBook seenBy(@Nullable CoderId reader) {
        List<SeenRating> all = new ArrayList<>();
        for (RatingSubject subject : bySubject.keySet()) {
            boolean open = open(subject);
            Set<RatingId> counting = new HashSet<>();
            raters(subject).values().forEach(rating -> counting.add(rating.id()));
            agreed(subject).ifPresent(rating -> counting.add(rating.id()));
            for (Rating rating : on(subject)) {
                boolean hidden = !open && !knows(reader, rating);
                RatingStanding standing = standing(rating, counting);
                all.add(new SeenRating(
                        hidden ? blank(rating) : rating,
                        standing,
                        hidden,
                        rating.agreed() && standing == RatingStanding.CURRENT && outdated(rating)));
            }
        }
        return new RatingBook(all, values(whereOpen(this::independent)), values(whereOpen(this::raters)));
    }

    /** Nothing where raters may not see each other's yet: a figure of agreement would tell what is hidden. */
    private Function<RatingSubject, Map<CoderId, Rating>> whereOpen(
            Function<RatingSubject, Map<CoderId, Rating>> ratings) {
        return subject -> open(subject) ? ratings.apply(subject) : Map.of();
    }

    SeenRating seen(Rating rating, @Nullable CoderId reader) {
        boolean hidden = !open(rating.subject()) && !knows(reader, rating);
        return new SeenRating(hidden ? blank(rating) : rating, RatingStanding.CURRENT, hidden, false);
    }

    /** Who rated knows it, and who entered it. */
    private static boolean knows(@Nullable CoderId reader, Rating rating) {
        return reader != null && (reader.equals(rating.rater()) || reader.equals(rating.madeBy()));
    }

    private static Rating blank(Rating rating) {
        return new Rating(
                rating.id(),
                rating.ofCase(),
                rating.construct(),
                rating.rater(),
                null,
                null,
                List.of(),
                List.of(),
                rating.madeBy(),
                rating.ratedAt());
    }

    private RatingStanding standing(Rating rating, Set<RatingId> counting) {
        if (rating.value() == null) {
            return RatingStanding.WITHDRAWAL;
        }
        if (counting.contains(rating.id())) {
            return RatingStanding.CURRENT;
        }
        List<Rating> records = on(rating.subject());
        return records.subList(records.indexOf(rating) + 1, records.size()).stream()
                .filter(later -> java.util.Objects.equals(later.rater(), rating.rater()))
                .findFirst()
                .filter(next -> next.value() == null)
                .map(next -> RatingStanding.WITHDRAWN)
                .orElse(RatingStanding.SUPERSEDED);
    }

    private Map<RatingSubject, Map<CoderId, RatingValue>> values(
            java.util.function.Function<RatingSubject, Map<CoderId, Rating>> of) {
        Map<RatingSubject, Map<CoderId, RatingValue>> values = new LinkedHashMap<>();
        for (RatingSubject subject : bySubject.keySet()) {
            if (open(subject)) {
                Map<CoderId, RatingValue> each = new HashMap<>();
                of.apply(subject).forEach((rater, rating) -> {
                    if (rating.value() != null) {
                        each.put(rater, rating.value());
                    }
                });
                values.put(subject, each);
            }
        }
        return values;
    }
}
