package workbench.memo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.timeline.FuzzyDate;

/** What a memo is made of; without a subject it is tied to the study. */
public record NewMemo(
        MemoKind kind,
        @Nullable FuzzyDate date,
        String text,
        @Nullable Followup followup,
        List<MemoSubject> subjects) {
    public NewMemo {
        subjects = List.copyOf(subjects);
    }
}
