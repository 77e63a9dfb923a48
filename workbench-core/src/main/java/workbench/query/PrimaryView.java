package workbench.query;

import java.util.List;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;

/**
 * Keeps counts from counting twice what a crosswalk carried over: where a study is coded in two frameworks that a crosswalk
 * joins, what is counted is the primary one's view, unless the other is asked for.
 */
public final class PrimaryView {
    private PrimaryView() {}

    /** The query in the primary view; unchanged where codes or codebooks are chosen, or there is no other view. */
    public static Query of(Query query, CodeTree tree) {
        List<Codebook> otherViews = tree.otherViews();
        return otherViews.isEmpty() || asksForCodes(query)
                ? query
                : query.andNone(otherViews.stream()
                        .map(book -> new Criterion.InCodebook(book.id()))
                        .toList());
    }

    /** Whether codes or codebooks are chosen, so that they are meant wherever they stand. */
    private static boolean asksForCodes(Query query) {
        return query.clauses().stream()
                .filter(clause -> !clause.not())
                .flatMap(clause -> clause.any().stream())
                .anyMatch(one -> one instanceof Criterion.InCodebook
                        || one instanceof Criterion.Code
                        || one instanceof Criterion.Domain);
    }
}
