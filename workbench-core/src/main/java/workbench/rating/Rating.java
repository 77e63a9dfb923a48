package workbench.rating;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.RatingId;

/**
 * A judgement on a construct and a case, by one rater or agreed. Records are only added: the latest of a case, construct and
 * rater counts.
 *
 * @param rater who rates; null for the agreed rating
 * @param value null where this record withdraws the ones before it
 * @param because the rationale, or the reason of the decision
 * @param evidence codings it rests on, those that still stand
 * @param settled of an agreed rating: the raters' ratings it settles
 * @param madeBy who entered it
 */
public record Rating(
        RatingId id,
        CaseId ofCase,
        CodeId construct,
        @Nullable CoderId rater,
        @Nullable RatingValue value,
        @Nullable String because,
        List<CodingId> evidence,
        List<RatingId> settled,
        CoderId madeBy,
        Instant ratedAt) {
    public Rating {
        evidence = List.copyOf(evidence);
        settled = List.copyOf(settled);
    }

    public boolean agreed() {
        return rater == null;
    }

    public RatingSubject subject() {
        return new RatingSubject(ofCase, construct);
    }
}
