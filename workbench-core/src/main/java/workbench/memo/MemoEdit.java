package workbench.memo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.timeline.FuzzyDate;

/**
 * What shall become other with a memo; what is null stays.
 *
 * @param undated takes its date away
 * @param noFollowup says that nothing is to be followed up
 * @param about subjects it is tied to from now on
 * @param notAbout subjects it is untied from; without any left it is tied to the study
 */
public record MemoEdit(
        @Nullable String text,
        @Nullable MemoKind kind,
        @Nullable FuzzyDate date,
        boolean undated,
        @Nullable Followup followup,
        boolean noFollowup,
        List<MemoSubject> about,
        List<MemoSubject> notAbout) {
    public MemoEdit {
        about = List.copyOf(about);
        notAbout = List.copyOf(notAbout);
    }

    Memo applyTo(Memo memo, MemoSubject study) {
        return new Memo(
                memo.id(),
                kind == null ? memo.kind() : kind,
                undated ? null : date == null ? memo.date() : date,
                text == null ? memo.text() : text,
                noFollowup ? null : followup == null ? memo.followup() : followup,
                memo.author(),
                memo.writtenAt(),
                subjects(memo, study));
    }

    /** A memo of the study as a whole that is tied to something is no longer one of the study. */
    private List<MemoSubject> subjects(Memo memo, MemoSubject study) {
        List<MemoSubject> subjects = new ArrayList<>(memo.subjects());
        subjects.removeAll(notAbout);
        if (!about.isEmpty() && memo.subjects().equals(List.of(study))) {
            subjects.clear();
        }
        about.stream().filter(subject -> !subjects.contains(subject)).forEach(subjects::add);
        return subjects.isEmpty() ? List.of(study) : subjects;
    }
}
