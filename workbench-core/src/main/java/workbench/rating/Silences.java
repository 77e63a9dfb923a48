package workbench.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import workbench.cases.Case;
import workbench.cases.Cases;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeTree;
import workbench.guide.Guides;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.problem.Refusal;
import workbench.query.Search;
import workbench.source.Participants;
import workbench.source.Sources;

/**
 * Tells, for constructs on which a case has no words, what was not asked from what was not said: by the guides that its
 * interviews were held by, the questions left out, and what was noted in summaries. Nothing is rated by it.
 */
public final class Silences {
    private final Cases cases;
    private final Guides guides;
    private final Summaries summaries;
    private final Sources sources;
    private final Participants participants;
    private final Search search;
    private final Supplier<CodeTree> codes;
    private final Ratings ratings;

    public Silences(
            Cases cases,
            Guides guides,
            Summaries summaries,
            Sources sources,
            Participants participants,
            Search search,
            Supplier<CodeTree> codes,
            Ratings ratings) {
        this.cases = cases;
        this.guides = guides;
        this.summaries = summaries;
        this.sources = sources;
        this.participants = participants;
        this.search = search;
        this.codes = codes;
        this.ratings = ratings;
    }

    /**
     * The silences of cases, case by case, constructs in framework order: those of the primary codebook that are not mere
     * headings of others, and whatever a guide asks about. One pass over the codings, whatever the number of cases.
     */
    public List<Silence> of(List<Case> cases) {
        CodeTree tree = codes.get();
        CodedSources coded = CodedSources.of(search);
        List<Code> constructs = constructs(tree);
        CaseSilences.Study study = new CaseSilences.Study(
                tree, guides.asking(), coded, summaries.all(), sources.all(), participants.all());
        List<Silence> silences = new ArrayList<>();
        for (Case one : cases) {
            CaseSilences ofCase = new CaseSilences(one.id(), study);
            constructs.forEach(code -> ofCase.of(code.id()).ifPresent(silences::add));
        }
        return silences;
    }

    /** The silences of cases that the one who acts has not rated yet, and that are not agreed on. */
    public List<Silence> unrated(List<Case> cases) {
        RatingBook book = ratings.book();
        Optional<CoderId> acting = ratings.acting();
        return of(cases).stream()
                .filter(silence -> {
                    Judgement judged = book.judgement(new RatingSubject(silence.ofCase(), silence.construct()));
                    return judged.agreed() == null
                            && judged.raters().stream()
                                    .noneMatch(one -> acting.isPresent()
                                            && acting.get().equals(one.rating().rater()));
                })
                .toList();
    }

    /**
     * Enters silences as ratings of the one who acts, in one change.
     *
     * @param because in words, for each
     * @throws workbench.problem.WorkbenchException if it is unknown of one what kind of nothing it is
     */
    public RatingResult accept(List<Silence> accepted, Function<Silence, String> because) {
        Map<CaseId, String> slugs = new HashMap<>();
        accepted.forEach(one -> slugs.computeIfAbsent(one.ofCase(), this::slug));
        List<RatingRow> rows = new ArrayList<>();
        for (Silence one : accepted) {
            String path = codes.get().code(one.construct()).path();
            RatingValue value = one.value();
            if (value == null) {
                throw Refusal.because(
                        "It is unknown whether '%s' was asked about in '%s'.".formatted(path, slugs.get(one.ofCase())),
                        "Say by which guide its interviews were held ('source set SOURCE --guide G') and code them, or rate"
                                + " it yourself with 'rating set'.");
            }
            rows.add(new RatingRow(
                    0,
                    Objects.requireNonNull(slugs.get(one.ofCase())),
                    path,
                    "",
                    value.word(),
                    because.apply(one),
                    List.of()));
        }
        return ratings.enter(rows, new EntryTerms("rating propose-missing", false, false));
    }

    private String slug(CaseId id) {
        return cases.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case " + id))
                .slug();
    }

    private List<Code> constructs(CodeTree tree) {
        Set<CodeId> asked = new HashSet<>();
        guides.all().forEach(guide -> guide.questions().forEach(question -> asked.addAll(question.codes())));
        Set<Code> constructs = new LinkedHashSet<>();
        for (Code code : tree.codes()) {
            boolean primary = code.codebook().equals(tree.codebooks().getFirst().id());
            if (!code.retired()
                    && RatingScale.unrateable(code).isEmpty()
                    && (asked.contains(code.id()) || (primary && isConstruct(code) && !isHeading(code, tree)))) {
                constructs.add(code);
            }
        }
        return List.copyOf(constructs);
    }

    private static boolean isConstruct(Code code) {
        return code.level() == CodeLevel.CONSTRUCT || code.level() == CodeLevel.SUBCONSTRUCT;
    }

    /** Its children are rated rather than itself. */
    private static boolean isHeading(Code code, CodeTree tree) {
        return tree.childrenOf(code.id()).stream().anyMatch(child -> child.level() == CodeLevel.SUBCONSTRUCT);
    }
}
