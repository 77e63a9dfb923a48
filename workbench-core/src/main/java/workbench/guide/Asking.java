package workbench.guide;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.guide.Guide.Question;
import workbench.id.CodeId;
import workbench.id.GuideId;
import workbench.id.SourceId;

/**
 * What was asked in which source, as its guide and the questions left out in it tell. A question asks about the codes it
 * names, and with each about those above it: who asks about available resources asks about readiness. It does not ask about
 * those below: a question on readiness at large leaves open whether resources came up.
 */
public final class Asking {
    private final Map<GuideId, Guide> guides = new HashMap<>();
    private final Map<SourceId, SourceGuide> held = new LinkedHashMap<>();
    private final CodeTree codes;

    Asking(List<Guide> guides, List<SourceGuide> held, CodeTree codes) {
        guides.forEach(guide -> this.guides.put(guide.id(), guide));
        held.forEach(one -> this.held.put(one.source(), one));
        this.codes = codes;
    }

    /** Whether anything can be said of what was asked in a source. */
    public boolean isKnown(SourceId source) {
        return held.containsKey(source);
    }

    /** By which guide a source was held, if that is known. */
    public Optional<SourceGuide> of(SourceId source) {
        return Optional.ofNullable(held.get(source));
    }

    /** The questions that were put in a source about a code; none where its guide does not ask, or is not known. */
    public List<Question> asked(SourceId source, CodeId code) {
        return questions(source, code, false);
    }

    /** The questions about a code that were left out in a source. */
    public List<Question> skipped(SourceId source, CodeId code) {
        return questions(source, code, true);
    }

    private List<Question> questions(SourceId source, CodeId code, boolean skipped) {
        SourceGuide by = held.get(source);
        Guide guide = by == null ? null : guides.get(by.guide());
        if (by == null || guide == null) {
            return List.of();
        }
        Set<CodeId> about =
                codes.find(code).map(Code::id).map(codes::withDescendants).orElse(Set.of());
        return guide.questions().stream()
                .filter(question -> by.skipped().contains(question.number()) == skipped)
                .filter(question -> question.codes().stream().anyMatch(about::contains))
                .toList();
    }

    /** The sources in which a code was asked about, in the order of import. */
    public List<SourceId> askedIn(CodeId code) {
        return held.keySet().stream()
                .filter(source -> !asked(source, code).isEmpty())
                .toList();
    }

    /** The sources held by a guide, in the order of import. */
    public List<SourceId> known() {
        return List.copyOf(held.keySet());
    }

    /** Whether any guide of the study has a question about a code, whether or not it was put. */
    public boolean isInAGuide(CodeId code) {
        Set<CodeId> about = codes.withDescendants(code);
        return guides.values().stream()
                .flatMap(guide -> guide.questions().stream())
                .anyMatch(question -> question.codes().stream().anyMatch(about::contains));
    }
}
