package workbench.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodeTree;
import workbench.coding.CodingStatus;
import workbench.id.CodeId;
import workbench.query.Criterion.OfCoding;
import workbench.query.Criterion.OfPassage;
import workbench.query.Query.Clause;

/**
 * Turns a researcher's query into the index's: this class knows both. Trees of codes are expanded here, so that moving a code
 * leaves the index as it is.
 */
final class IndexQueryBuilder {
    private static final Query CODED = flag(Fields.CODED);

    private final workbench.query.Query query;
    private final Supplier<CodeTree> codes;
    private final @Nullable Query words;
    private @Nullable CodeTree tree;

    IndexQueryBuilder(workbench.query.Query query, Supplier<CodeTree> codes, StudyAnalyzer analyzer) {
        this.query = query.counted() ? PrimaryView.of(query, codes.get()) : query;
        this.codes = codes;
        this.words = query.words() == null || query.words().isBlank()
                ? null
                : WordsQueryBuilder.build(query.words(), analyzer);
    }

    /** What the words ask, alone; null where there are none. */
    @Nullable
    Query words() {
        return words;
    }

    /** Finds excerpts. */
    Query excerpts() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        addWords(all);
        Query type = type(Fields.EXCERPT_TYPE);
        boolean bySpecialStatus = !query.statuses().equals(Set.of(CodingStatus.MADE));
        if (asksOfCodings() || bySpecialStatus || query.counted()) {
            all.add(Blocks.excerptsOf(codingsAlone()), Occur.FILTER);
        } else {
            all.add(flag(Fields.SHOWN), Occur.FILTER);
        }
        all.add(type, Occur.FILTER);
        addPassageClauses(all, false);
        return all.build();
    }

    /** Finds segments. */
    Query segments() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        addWords(all);
        all.add(type(Fields.SEGMENT_TYPE), Occur.FILTER);
        if (asksOfCodings()) {
            all.add(OverlapQuery.withPassages(Blocks.excerptsOf(codingsAlone())), Occur.FILTER);
        }
        addPassageClauses(all, true);
        return all.build();
    }

    /** Finds codings, on the excerpts that the rest of the query finds. */
    Query codings() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        addCodingClauses(all);
        BooleanQuery.Builder ofExcerpt = new BooleanQuery.Builder();
        boolean asked = words != null;
        addWords(ofExcerpt);
        for (Clause clause : query.clauses()) {
            if (clause.any().getFirst() instanceof OfPassage) {
                addPassageClause(ofExcerpt, clause, false);
                asked = true;
            }
        }
        if (asked) {
            ofExcerpt.add(type(Fields.EXCERPT_TYPE), Occur.FILTER);
            all.add(Blocks.codingsOf(ofExcerpt.build()), Occur.FILTER);
        }
        all.add(type(Fields.CODING_TYPE), Occur.FILTER);
        return all.build();
    }

    private boolean asksOfCodings() {
        return query.clauses().stream().anyMatch(clause -> clause.any().getFirst() instanceof OfCoding);
    }

    private Query codingsAlone() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        addCodingClauses(all);
        return all.build();
    }

    private void addCodingClauses(BooleanQuery.Builder all) {
        if (query.counted() && !query.asks(Criterion.InLayer.class)) {
            all.add(flag(Fields.COUNTS), Occur.FILTER);
        } else {
            List<BytesRef> statuses = query.statuses().stream()
                    .map(status -> new BytesRef(status.slug()))
                    .toList();
            all.add(anyTerm(Fields.STATUS, statuses), Occur.FILTER);
        }
        for (Clause clause : query.clauses()) {
            if (clause.any().getFirst() instanceof OfCoding) {
                all.add(anyOf(clause, false), clause.not() ? Occur.MUST_NOT : Occur.FILTER);
            }
        }
    }

    private void addWords(BooleanQuery.Builder all) {
        if (words != null) {
            all.add(words, Occur.MUST);
            if (!query.researcherTurns()) {
                all.add(flag(Fields.RESEARCHER), Occur.MUST_NOT);
            }
        }
    }

    private void addPassageClauses(BooleanQuery.Builder all, boolean segments) {
        for (Clause clause : query.clauses()) {
            if (clause.any().getFirst() instanceof OfPassage) {
                addPassageClause(all, clause, segments);
            }
        }
    }

    private void addPassageClause(BooleanQuery.Builder all, Clause clause, boolean segments) {
        all.add(anyOf(clause, segments), clause.not() != isUnwanted(clause) ? Occur.MUST_NOT : Occur.FILTER);
        if (clause.any().getFirst() instanceof Criterion.From || clause.any().getFirst() instanceof Criterion.To) {
            all.add(new FieldExistsQuery(Fields.FIRST_DAY), Occur.FILTER);
        }
    }

    /** Whether {@link #one} finds what the criteria forbid. */
    private static boolean isUnwanted(Clause clause) {
        return clause.any().getFirst() instanceof Criterion.Without
                || clause.any().getFirst() instanceof Criterion.Uncoded;
    }

    private Query anyOf(Clause clause, boolean segments) {
        if (clause.any().size() == 1) {
            return one(clause.any().getFirst(), segments);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clause.any().forEach(criterion -> any.add(one(criterion, segments), Occur.SHOULD));
        return any.build();
    }

    private Query one(Criterion criterion, boolean segments) {
        return switch (criterion) {
            case OfCoding ofCoding -> ofCoding(ofCoding);
            case Criterion.Uncoded uncoded -> segments ? OverlapQuery.withPassages(CODED) : CODED;
            case Criterion.With with -> with(with.code(), segments ? Overlap.OVERLAPPING : with.overlap());
            case Criterion.Without without -> with(without.code(), segments ? Overlap.OVERLAPPING : Overlap.SAME);
            case OfPassage ofPassage -> PassageQueries.of(ofPassage);
        };
    }

    private Query ofCoding(OfCoding criterion) {
        return switch (criterion) {
            case Criterion.Code code ->
                code.exactly() ? term(Fields.CODE, code.code().value()) : below(code.code());
            case Criterion.Domain domain -> below(domain.top());
            case Criterion.InCodebook in ->
                anyId(
                        Fields.CODE,
                        tree().codes().stream()
                                .filter(code -> code.codebook().equals(in.codebook()))
                                .map(code -> code.id().value())
                                .toList());
            case Criterion.AtEvent at ->
                orNone(Fields.EVENT, at.event() == null ? null : at.event().value());
            case Criterion.Basis basis -> term(Fields.BASIS, basis.basis().slug());
            case Criterion.WithValence with ->
                term(
                        Fields.VALENCE,
                        with.valence() == null ? Property.NONE : with.valence().slug());
            case Criterion.Affecting affecting ->
                orNone(
                        Fields.AFFECTS,
                        affecting.network() == null ? null : affecting.network().value());
            case Criterion.ByCoder by -> term(Fields.CODER, by.coder().value());
            case Criterion.InLayer in -> term(Fields.LAYER, in.layer().slug());
        };
    }

    private Query with(CodeId code, Overlap overlap) {
        BooleanQuery.Builder made = new BooleanQuery.Builder();
        made.add(below(code), Occur.FILTER);
        made.add(term(Fields.STATUS, CodingStatus.MADE.slug()), Occur.FILTER);
        Query excerpts = Blocks.excerptsOf(made.build());
        return switch (overlap) {
            case SAME -> excerpts;
            case OVERLAPPING -> OverlapQuery.withPassages(excerpts);
            case TURN -> OverlapQuery.withTurnsOf(excerpts);
        };
    }

    private Query below(CodeId code) {
        Collection<CodeId> all = tree().find(code).isPresent() ? tree().withDescendants(code) : List.of(code);
        return anyId(Fields.CODE, all.stream().map(CodeId::value).toList());
    }

    private CodeTree tree() {
        if (tree == null) {
            tree = codes.get();
        }
        return tree;
    }

    static Query orNone(String field, @Nullable UUID id) {
        return id == null ? not(new FieldExistsQuery(field)) : term(field, id);
    }

    static Query anyId(String field, Collection<UUID> ids) {
        Set<BytesRef> terms = new LinkedHashSet<>();
        ids.forEach(id -> terms.add(Fields.bytes(id)));
        return anyTerm(field, new ArrayList<>(terms));
    }

    private static Query anyTerm(String field, List<BytesRef> terms) {
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("nothing to find in " + field);
            case 1 -> new TermQuery(new Term(field, terms.getFirst()));
            default -> new TermInSetQuery(field, terms);
        };
    }

    static Query term(String field, UUID id) {
        return new TermQuery(new Term(field, Fields.bytes(id)));
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query flag(String field) {
        return term(field, Fields.YES);
    }

    static Query type(String type) {
        return term(Fields.TYPE, type);
    }

    static Query not(Query unwanted) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }
}
