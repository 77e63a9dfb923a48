package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.id.RatingId;
import workbench.rating.Judgement;
import workbench.rating.RatingBook;
import workbench.rating.SeenRating;

/** Where raters differ, or differed until they agreed. */
final class DisagreementList {
    private final Map<RatingId, SeenRating> all = new HashMap<>();
    private final List<Judgement> judgements;

    /** @param openOnly without those that are settled */
    DisagreementList(RatingBook book, RatingWords words, boolean openOnly) {
        book.all().forEach(one -> all.put(one.rating().id(), one));
        this.judgements = book.judgements().stream()
                .filter(this::differs)
                .filter(one -> !openOnly || !settled(one))
                .sorted((one, other) -> {
                    int byState = Boolean.compare(settled(one), settled(other));
                    return byState != 0
                            ? byState
                            : words.compare(
                                    one.raters().getFirst(), other.raters().getFirst());
                })
                .toList();
    }

    /** The open ones first. */
    List<Judgement> judgements() {
        return judgements;
    }

    private boolean differs(Judgement judgement) {
        return !judgement.raters().isEmpty()
                && (judgement.disagrees()
                        || settles(judgement.agreed()).stream()
                                        .map(SeenRating::word)
                                        .distinct()
                                        .count()
                                > 1);
    }

    /** Whether it is agreed on, and no rater has rated since. */
    static boolean settled(Judgement judgement) {
        SeenRating agreed = judgement.agreed();
        return agreed != null && !agreed.outdated();
    }

    /** What an agreed rating settled, as it was then. */
    List<SeenRating> settles(@Nullable SeenRating agreed) {
        return agreed == null
                ? List.of()
                : agreed.rating().settled().stream()
                        .map(all::get)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
