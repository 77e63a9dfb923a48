package workbench.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import workbench.codebook.CodeTree;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.storage.Database;

/**
 * Finds excerpts, segments and memos. Answers tell codes, networks, events and people by id; their names are asked of their
 * own rooms.
 *
 * <p>Every method throws a {@link workbench.problem.WorkbenchException} with an {@link UnreadableWords} if the query's words
 * follow no grammar.
 */
public final class Search {
    private final SegmentIndex index;
    private final Supplier<CodeTree> codes;
    private final HitRowStore rows;

    /** @param codes the tree as it stands, asked at each search that speaks of codes */
    public Search(SegmentIndex index, Database database, Supplier<CodeTree> codes) {
        this.index = index;
        this.codes = codes;
        this.rows = new HitRowStore(database);
    }

    /** Excerpts; by default those that bear a made coding, or none of any kind. */
    public Found<Hit> excerpts(Query query, Page page) {
        return index.search(searcher -> reading(query, false).hits(searcher, page));
    }

    /** Segments, also those that nobody coded; criteria of codings are asked of the excerpts that overlap them. */
    public Found<Hit> segments(Query query, Page page) {
        return index.search(searcher -> reading(query, true).hits(searcher, page));
    }

    /**
     * Memos. Criteria of codes, events, networks, sources, cases and participants are asked of what a memo is tied to.
     *
     * @throws workbench.problem.WorkbenchException if a criterion makes no sense for memos
     */
    public Found<FoundMemo> memos(Query query, Page page) {
        return index.search(searcher -> new MemoSearch(query, codes, index.analyzer(), rows).find(searcher, page));
    }

    /** How many excerpts there are, exactly. */
    public long count(Query query) {
        return index.search(searcher -> (long) searcher.count(builder(query).excerpts()));
    }

    /** Hands over every excerpt found, in reading order; of any number, in little memory. */
    public void eachExcerpt(Query query, Consumer<ExcerptId> taker) {
        ReadingOrder order = index.search(
                searcher -> ReadingOrder.ofExcerpts(searcher, builder(query).excerpts()));
        order.each(id -> taker.accept(new ExcerptId(id)));
    }

    /** Hands over every coding that meets the criteria, on the excerpts found, in the excerpts' reading order. */
    public void eachCoding(Query query, Consumer<CodingId> taker) {
        ReadingOrder order = index.search(
                searcher -> ReadingOrder.ofCodings(searcher, builder(query).codings()));
        order.each(id -> taker.accept(new CodingId(id)));
    }

    /** Passes over every coding that meets the criteria, to count them by the properties named. */
    public <T> T sweep(Query query, List<Property> properties, CodingSweep.Counting<T> counting) {
        return index.search(searcher -> CodingSweep.run(searcher, builder(query).codings(), properties, counting));
    }

    private IndexQueryBuilder builder(Query query) {
        return new IndexQueryBuilder(query, codes, index.analyzer());
    }

    private PassageSearch reading(Query query, boolean segments) {
        return new PassageSearch(query, builder(query), index.analyzer(), codes, rows, segments);
    }
}
