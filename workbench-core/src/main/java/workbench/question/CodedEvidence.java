package workbench.question;

import java.util.List;
import java.util.Objects;
import workbench.id.CodeId;
import workbench.query.Criterion;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;

/** Finds some of the excerpts behind a number. */
final class CodedEvidence {
    private final Material material;
    private final Naming names;
    private final int most;

    /** @param most how many excerpts a line shows */
    CodedEvidence(Material material, Naming names, int most) {
        this.material = material;
        this.names = names;
        this.most = most;
    }

    /** The first excerpts that meet the query, in the order of the sources. */
    List<Evidence> of(Query query) {
        if (most == 0) {
            return List.of();
        }
        Page page = new Page(most, 0, SortBy.SOURCE, 0, false);
        return material.search().excerpts(query.countedOnly(), page).hits().stream()
                .map(hit -> Evidence.of(Objects.requireNonNull(hit.excerpt()), hit, names))
                .toList();
    }

    /** The first of those that bear a coding of this very code. */
    List<Evidence> of(Query query, CodeId code) {
        return of(query.and(new Criterion.Code(code, true)));
    }
}
