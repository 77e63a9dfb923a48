package workbench.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.id.CoderId;

/**
 * The study's ratings as the one who looks may see them: another's rating of a construct in a case stays hidden until two
 * raters have given theirs, or one is agreed. This is a courtesy between colleagues on one folder, so that they judge for
 * themselves; it is no lock.
 */
public final class RatingBook {
    private final List<SeenRating> all;
    private final Map<RatingSubject, Map<CoderId, RatingValue>> independent;
    private final Map<RatingSubject, Map<CoderId, RatingValue>> latest;
    private final Map<RatingSubject, Judgement> judgements = new LinkedHashMap<>();

    RatingBook(
            List<SeenRating> all,
            Map<RatingSubject, Map<CoderId, RatingValue>> independent,
            Map<RatingSubject, Map<CoderId, RatingValue>> latest) {
        this.all = List.copyOf(all);
        this.independent = Map.copyOf(independent);
        this.latest = Map.copyOf(latest);
        Map<RatingSubject, List<SeenRating>> bySubject = new LinkedHashMap<>();
        current()
                .forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(one));
        bySubject.forEach((subject, ratings) -> judgements.put(
                subject,
                new Judgement(
                        subject,
                        ratings.stream().filter(one -> !one.rating().agreed()).toList(),
                        ratings.stream()
                                .filter(one -> one.rating().agreed())
                                .findFirst()
                                .orElse(null))));
    }

    /** Every record, superseded ones and withdrawals too; those on one construct and case together, oldest first. */
    public List<SeenRating> all() {
        return all;
    }

    /** The records that count. */
    public List<SeenRating> current() {
        return all.stream()
                .filter(one -> one.standing() == RatingStanding.CURRENT)
                .toList();
    }

    /** What counts, for each construct and case that anybody has rated. */
    public List<Judgement> judgements() {
        return List.copyOf(judgements.values());
    }

    /** What counts on a construct in a case; nothing where nobody has rated. */
    public Judgement judgement(RatingSubject subject) {
        return judgements.getOrDefault(subject, new Judgement(subject, List.of(), null));
    }

    /**
     * The raters' values that may be compared, those of each construct and case by rater.
     *
     * @param independently as they were before any rater could see another's; else as they count now
     */
    public Map<RatingSubject, Map<CoderId, RatingValue>> values(boolean independently) {
        return independently ? independent : latest;
    }
}
