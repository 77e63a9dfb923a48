package workbench.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.Workbench;
import workbench.coding.Coding;
import workbench.id.CodingId;
import workbench.query.Criterion;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;
import workbench.source.Source;

/** The codings that meet a query, in the order that was asked for; those of one source stand together where they can. */
final class CodingOrder {
    private CodingOrder() {}

    static List<CodingId> of(Workbench workbench, Query query, SortBy order) {
        return switch (order) {
            case SOURCE -> inReadingOrder(workbench, query);
            case DATE -> bySourceDate(workbench, query);
            case RELEVANCE -> query.hasWords() ? byRelevance(workbench, query) : inReadingOrder(workbench, query);
        };
    }

    private static List<CodingId> inReadingOrder(Workbench workbench, Query query) {
        List<CodingId> found = new ArrayList<>();
        workbench.search().eachCoding(query, found::add);
        return found;
    }

    /** Sources without a date come last, as in 'find'. */
    private static List<CodingId> bySourceDate(Workbench workbench, Query query) {
        List<CodingId> found = new ArrayList<>();
        workbench.sources().all().stream()
                .sorted(Comparator.comparing(Source::said, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(source ->
                        workbench.search().eachCoding(query.and(new Criterion.InSource(source.id())), found::add));
        return found;
    }

    private static List<CodingId> byRelevance(Workbench workbench, Query query) {
        Set<CodingId> wanted = new HashSet<>(inReadingOrder(workbench, query));
        return workbench.search().excerpts(query, new Page(0, 0, SortBy.RELEVANCE, 0, false)).hits().stream()
                .flatMap(hit -> hit.codings().stream())
                .map(Coding::id)
                .filter(wanted::contains)
                .toList();
    }
}
