package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodeTree;
import workbench.id.CodeId;
import workbench.id.MemoId;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.query.Query.Clause;

/** Searches memos for one query. */
final class MemoSearch {
    private final workbench.query.Query asked;
    private final Supplier<CodeTree> codes;
    private final @Nullable Query words;
    private final Highlights highlights;
    private final HitRowStore rows;

    MemoSearch(workbench.query.Query asked, Supplier<CodeTree> codes, StudyAnalyzer analyzer, HitRowStore rows) {
        this.asked = asked;
        this.codes = codes;
        this.words = asked.words() == null || asked.words().isBlank()
                ? null
                : WordsQueryBuilder.build(asked.words(), analyzer);
        this.highlights = new Highlights(words, analyzer);
        this.rows = rows;
    }

    Found<FoundMemo> find(IndexSearcher searcher, Page page) throws IOException {
        long began = System.nanoTime();
        Query query = searcher.rewrite(query());
        long total = searcher.count(query);
        List<UUID> ids = new ArrayList<>();
        for (ScoreDoc hit : page(searcher, query, page, total)) {
            LeafReaderContext leaf = searcher.getIndexReader()
                    .leaves()
                    .get(ReaderUtil.subIndex(hit.doc, searcher.getIndexReader().leaves()));
            var values = DocValues.getBinary(leaf.reader(), Fields.ID);
            if (values.advanceExact(hit.doc - leaf.docBase)) {
                ids.add(Fields.uuid(values.binaryValue()));
            }
        }
        Map<UUID, String> texts = rows.memos(ids);
        List<FoundMemo> memos = new ArrayList<>();
        for (UUID id : ids) {
            String text = texts.get(id);
            if (text != null) {
                memos.add(new FoundMemo(new MemoId(id), text, highlights.in(text)));
            }
        }
        return new Found<>(total, (System.nanoTime() - began) / 1_000_000, memos, Facets.NONE);
    }

    private List<ScoreDoc> page(IndexSearcher searcher, Query query, Page page, long total) throws IOException {
        long last = page.limit() == 0 ? total : Math.min(total, (long) page.offset() + page.limit());
        if (last <= page.offset()) {
            return List.of();
        }
        SortField day = new SortField(Fields.FIRST_DAY, SortField.Type.LONG);
        Sort order = page.sort() == SortBy.RELEVANCE && words != null
                ? new Sort(SortField.FIELD_SCORE, day, SortField.FIELD_DOC)
                : new Sort(day, SortField.FIELD_DOC);
        TopDocs top = searcher.search(query, Math.toIntExact(last), order);
        return List.of(top.scoreDocs).subList(page.offset(), top.scoreDocs.length);
    }

    private Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (words != null) {
            all.add(words, Occur.MUST);
        }
        all.add(IndexQueryBuilder.type(Fields.MEMO_TYPE), Occur.FILTER);
        for (Clause clause : asked.clauses()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            clause.any().forEach(criterion -> any.add(one(criterion), Occur.SHOULD));
            all.add(any.build(), clause.not() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return all.build();
    }

    private Query one(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Code code -> code.exactly() ? tiedTo(code.code().value()) : tiedToTree(code.code());
            case Criterion.Domain domain -> tiedToTree(domain.top());
            case Criterion.AtEvent at ->
                tiedTo(at.event() == null ? null : at.event().value());
            case Criterion.OfNetwork of ->
                tiedTo(of.network() == null ? null : of.network().value());
            case Criterion.Affecting of ->
                tiedTo(of.network() == null ? null : of.network().value());
            case Criterion.OneExcerpt one -> tiedTo(one.excerpt().value());
            case Criterion.InSource in -> tiedTo(in.source().value());
            case Criterion.InCase in -> tiedTo(in.ofCase().value());
            case Criterion.SaidBy by -> tiedTo(by.participant().value());
            case Criterion.ByCoder by ->
                IndexQueryBuilder.term(Fields.CODER, by.coder().value());
            case Criterion.From from -> PassageQueries.of(from);
            case Criterion.To to -> PassageQueries.of(to);
            default -> throw notOfMemos();
        };
    }

    private Query tiedToTree(CodeId code) {
        return IndexQueryBuilder.anyId(
                Fields.SUBJECT,
                codes.get().withDescendants(code).stream().map(CodeId::value).toList());
    }

    private static Query tiedTo(@Nullable UUID subject) {
        if (subject == null) {
            throw notOfMemos();
        }
        return IndexQueryBuilder.term(Fields.SUBJECT, subject);
    }

    private static WorkbenchException notOfMemos() {
        return Refusal.because(
                "A filter was given that memos cannot meet.",
                "Filter memos by code, domain, event, network, source, case, participant, coder or date only.");
    }
}
