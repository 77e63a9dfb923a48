package workbench.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodeTree;
import workbench.guide.Asking;
import workbench.guide.Guide.Question;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.rating.Silence.Fact;
import workbench.rating.Silence.Ground;
import workbench.rating.Silence.Kind;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.source.SourceKind;

/** What one case is silent on. */
final class CaseSilences {
    private final CaseId ofCase;
    private final Study study;
    private final Set<SourceId> sources = new HashSet<>();
    private final List<Source> interviews = new ArrayList<>();
    private final List<Summary> summaries;

    /** What is known of the whole study. */
    record Study(
            CodeTree tree,
            Asking asking,
            CodedSources coded,
            List<Summary> summaries,
            List<Source> sources,
            List<Participant> participants) {}

    CaseSilences(CaseId ofCase, Study study) {
        this.ofCase = ofCase;
        this.study = study;
        this.summaries = study.summaries().stream()
                .filter(summary -> summary.ofCase().equals(ofCase))
                .toList();
        Map<ParticipantId, @Nullable CaseId> cases = new HashMap<>();
        study.participants().forEach(person -> cases.put(person.id(), person.caseId()));
        for (Source source : study.sources()) {
            boolean held = source.caseId() != null
                    ? source.caseId().equals(ofCase)
                    : source.participants().stream().anyMatch(person -> ofCase.equals(cases.get(person)));
            if (held) {
                sources.add(source.id());
                if (source.kind() == SourceKind.INTERVIEW) {
                    interviews.add(source);
                }
            }
        }
    }

    /** Empty where something is coded or summarised on the construct, or on one below it. */
    Optional<Silence> of(CodeId construct) {
        Set<CodeId> about = study.tree().withDescendants(construct);
        List<Summary> onIt = summaries.stream()
                .filter(one -> about.contains(one.construct()))
                .toList();
        if (study.coded().has(about, sources)
                || onIt.stream().anyMatch(one -> !one.text().isEmpty())) {
            return Optional.empty();
        }
        List<Ground> grounds = new ArrayList<>();
        interviews.forEach(interview -> grounds.add(ground(interview, construct, onIt)));
        onIt.stream()
                .filter(one -> one.asked() != null)
                .map(CaseSilences::noted)
                .filter(noted -> grounds.stream().noneMatch(told -> tellsSame(told, noted)))
                .forEach(grounds::add);
        return Optional.of(new Silence(ofCase, construct, kind(grounds), grounds));
    }

    private static Ground noted(Summary summary) {
        boolean asked = Objects.requireNonNull(summary.asked());
        return new Ground(asked ? Fact.NOTED_ASKED : Fact.NOTED_NOT_ASKED, null, summary.participant(), List.of());
    }

    private static boolean tellsSame(Ground told, Ground noted) {
        return told.fact() == noted.fact() && Objects.equals(told.participant(), noted.participant());
    }

    private Ground ground(Source interview, CodeId construct, List<Summary> onIt) {
        SourceId id = interview.id();
        if (!study.coded().hasCodings(id) && summaries.stream().noneMatch(one -> isOf(one, interview))) {
            return new Ground(Fact.NOT_CODED, id, null, List.of());
        }
        List<Question> asked = study.asking().asked(id, construct);
        if (!asked.isEmpty()) {
            return new Ground(Fact.ASKED, id, null, numbers(asked));
        }
        if (study.asking().isKnown(id)) {
            List<Question> skipped = study.asking().skipped(id, construct);
            return new Ground(skipped.isEmpty() ? Fact.NOT_IN_GUIDE : Fact.SKIPPED, id, null, numbers(skipped));
        }
        return onIt.stream()
                .filter(one -> one.asked() != null && isOf(one, interview))
                .findFirst()
                .map(one -> new Ground(
                        Boolean.TRUE.equals(one.asked()) ? Fact.NOTED_ASKED : Fact.NOTED_NOT_ASKED,
                        id,
                        one.participant(),
                        List.<Integer>of()))
                .orElseGet(() -> new Ground(Fact.NO_GUIDE, id, null, List.of()));
    }

    /** Whether a summary was taken down in an interview, or of somebody who speaks in it. */
    private static boolean isOf(Summary summary, Source interview) {
        return summary.source() != null
                ? summary.source().equals(interview.id())
                : summary.participant() != null && interview.participants().contains(summary.participant());
    }

    private static List<Integer> numbers(List<Question> questions) {
        return questions.stream().map(Question::number).toList();
    }

    /** Whoever has not read everything cannot say that nothing was said. */
    private static Kind kind(List<Ground> grounds) {
        Set<Fact> facts = new HashSet<>();
        grounds.forEach(ground -> facts.add(ground.fact()));
        if (facts.contains(Fact.NOT_CODED) || facts.isEmpty()) {
            return Kind.UNKNOWN;
        }
        if (facts.contains(Fact.ASKED) || facts.contains(Fact.NOTED_ASKED)) {
            return Kind.NOT_SAID;
        }
        return facts.contains(Fact.NO_GUIDE) ? Kind.UNKNOWN : Kind.NOT_ASKED;
    }
}
