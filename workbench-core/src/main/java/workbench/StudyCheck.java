package workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.coding.Coding;
import workbench.coding.Excerpt;
import workbench.id.ExcerptId;
import workbench.source.Source;
import workbench.text.CodePoints;

/** Looks whether a study is whole: texts as frozen, originals kept, excerpts inside their texts, codings on something. */
final class StudyCheck {
    private final Workbench study;
    private final List<String> faults = new ArrayList<>();

    StudyCheck(Workbench study) {
        this.study = study;
    }

    /** What is wrong, a sentence each; empty if nothing is. */
    List<String> faults() {
        study.sources().all().forEach(this::check);
        return List.copyOf(faults);
    }

    private void check(Source source) {
        if (!study.sources().isIntact(source)) {
            faults.add("The text of %s is not the one that was frozen.".formatted(source.label()));
        }
        if (!study.sources().originalIsKept(source)) {
            faults.add("The original of %s is missing or altered in 'originals'.".formatted(source.label()));
        }
        CodePoints text = study.sources().text(source).words();
        List<Excerpt> excerpts = study.codings().excerptsOn(source);
        excerpts.stream()
                .filter(excerpt -> !text.holds(excerpt.range()))
                .forEach(excerpt ->
                        faults.add("Excerpt %s lies outside the text of %s.".formatted(excerpt.id(), source.label())));
        Set<ExcerptId> standing = excerpts.stream().map(Excerpt::id).collect(Collectors.toSet());
        for (Coding coding : study.codings().codingsOn(source)) {
            if (!standing.contains(coding.excerpt())) {
                faults.add("Coding %s stands on no excerpt.".formatted(coding.id()));
            }
            if (study.codebooks().tree().find(coding.code()).isEmpty()) {
                faults.add("Coding %s bears a code that is gone.".formatted(coding.id()));
            }
        }
    }
}
