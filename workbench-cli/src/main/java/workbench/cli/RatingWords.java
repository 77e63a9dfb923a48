package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.rating.Rating;
import workbench.rating.RatingRow;
import workbench.rating.RatingValue;
import workbench.rating.SeenRating;

/** Ratings in words: what their cases, constructs and raters are called, and in which order they stand. */
final class RatingWords {
    private final CodeTree tree;
    private final Map<CaseId, Case> cases = new HashMap<>();
    private final Map<CaseId, Integer> caseOrder = new HashMap<>();
    private final Map<CodeId, Integer> codeOrder = new HashMap<>();
    private final Map<CoderId, String> coders = new HashMap<>();

    private RatingWords(Workbench workbench) {
        this.tree = workbench.codebooks().tree();
        List<Case> all = workbench.cases().all();
        for (Case one : all) {
            caseOrder.put(one.id(), cases.size());
            cases.put(one.id(), one);
        }
        for (Code code : tree.codes()) {
            codeOrder.put(code.id(), codeOrder.size());
        }
        workbench.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    }

    static RatingWords of(Workbench workbench) {
        return new RatingWords(workbench);
    }

    CodeTree tree() {
        return tree;
    }

    String path(CodeId code) {
        return tree.find(code).map(Code::path).orElse(code.toString());
    }

    String name(CodeId code) {
        return tree.find(code).map(Code::name).orElse(code.toString());
    }

    String caseSlug(CaseId id) {
        Case known = cases.get(id);
        return known == null ? id.toString() : known.slug();
    }

    String caseName(CaseId id) {
        Case known = cases.get(id);
        return known == null ? id.toString() : known.name();
    }

    String coder(CoderId id) {
        return coders.getOrDefault(id, id.toString());
    }

    /** The rater's name, or {@code agreed}. */
    String rater(Rating rating) {
        return rating.rater() == null ? RatingRow.AGREED : coder(rating.rater());
    }

    /** By case, in framework order, raters before what they agreed on. */
    int compare(SeenRating one, SeenRating other) {
        int byCase = Integer.compare(
                caseOrder.getOrDefault(one.rating().ofCase(), 0),
                caseOrder.getOrDefault(other.rating().ofCase(), 0));
        return byCase != 0
                ? byCase
                : Integer.compare(
                        codeOrder.getOrDefault(one.rating().construct(), 0),
                        codeOrder.getOrDefault(other.rating().construct(), 0));
    }

    int order(CodeId code) {
        return codeOrder.getOrDefault(code, Integer.MAX_VALUE);
    }

    int order(CaseId ofCase) {
        return caseOrder.getOrDefault(ofCase, Integer.MAX_VALUE);
    }

    /** {@code gull-point, Available Resources}. */
    String subject(Rating rating) {
        return "%s, %s".formatted(caseSlug(rating.ofCase()), name(rating.construct()));
    }

    /** The value for people: {@code −1}, {@code not said}, {@code hidden}, {@code withdrawn}. */
    static String shown(SeenRating rating) {
        RatingValue value = rating.rating().value();
        return value == null ? rating.word() : shown(value);
    }

    static String shown(@Nullable RatingValue value) {
        return value == null ? "withdrawn" : value == RatingValue.MIXED ? "X (mixed)" : value.shown();
    }
}
