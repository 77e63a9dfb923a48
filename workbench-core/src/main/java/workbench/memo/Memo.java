package workbench.memo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CoderId;
import workbench.id.MemoId;
import workbench.timeline.FuzzyDate;

/**
 * A thought tied to one or more of anything.
 *
 * @param date its own, which need not be the day it was entered
 * @param followup null where nothing is to be followed up
 */
public record Memo(
        MemoId id,
        MemoKind kind,
        @Nullable FuzzyDate date,
        String text,
        @Nullable Followup followup,
        CoderId author,
        Instant writtenAt,
        List<MemoSubject> subjects) {
    public Memo {
        subjects = List.copyOf(subjects);
    }
}
