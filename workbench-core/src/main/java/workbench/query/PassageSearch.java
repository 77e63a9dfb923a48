package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import workbench.codebook.CodeTree;

/** Searches excerpts or segments for one query. */
final class PassageSearch {
    private final workbench.query.Query asked;
    private final IndexQueryBuilder builder;
    private final Highlights highlights;
    private final Supplier<CodeTree> codes;
    private final HitRowStore rows;
    private final boolean segments;

    PassageSearch(
            workbench.query.Query asked,
            IndexQueryBuilder builder,
            StudyAnalyzer analyzer,
            Supplier<CodeTree> codes,
            HitRowStore rows,
            boolean segments) {
        this.asked = asked;
        this.builder = builder;
        this.highlights = new Highlights(builder.words(), analyzer);
        this.codes = codes;
        this.rows = rows;
        this.segments = segments;
    }

    Found<Hit> hits(StudySearcher searcher, Page page) throws IOException {
        long began = System.nanoTime();
        Query query = searcher.rewrite(segments ? builder.segments() : builder.excerpts());
        FacetCount facets = page.facets() ? new FacetCount(searcher, codes.get()) : null;
        TopDocs top = Sorting.page(searcher, query, page, builder.words() != null, facets);
        List<FoundPassage> found = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            LeafReaderContext leaf = searcher.getIndexReader()
                    .leaves()
                    .get(ReaderUtil.subIndex(hit.doc, searcher.getIndexReader().leaves()));
            found.add(FoundPassage.read(leaf.reader(), hit.doc - leaf.docBase));
        }
        List<Hit> hits = new HitReading(rows, highlights, page.contextChars(), asked.statuses()).read(found);
        return new Found<>(
                top.totalHits.value(),
                (System.nanoTime() - began) / 1_000_000,
                hits,
                facets == null ? Facets.NONE : facets.facets());
    }
}
