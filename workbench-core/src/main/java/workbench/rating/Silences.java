package workbench.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeTree;
import workbench.guide.Guides;
import workbench.id.CodeId;
import workbench.query.Search;
import workbench.source.Participants;
import workbench.source.Sources;

/**
 * Tells, for constructs on which a case has no words, what was not asked from what was not said: by the guides that its
 * interviews were held by, the questions left out, and what was noted in summaries. Nothing is rated by it.
 */
public final class Silences {
    private final Guides guides;
    private final Summaries summaries;
    private final Sources sources;
    private final Participants participants;
    private final Search search;
    private final Supplier<CodeTree> codes;

    public Silences(
            Guides guides,
            Summaries summaries,
            Sources sources,
            Participants participants,
            Search search,
            Supplier<CodeTree> codes) {
        this.guides = guides;
        this.summaries = summaries;
        this.sources = sources;
        this.participants = participants;
        this.search = search;
        this.codes = codes;
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
