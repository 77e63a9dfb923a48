package workbench.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.codebook.Codebooks;
import workbench.guide.Asking;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.SourceId;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.query.Search;
import workbench.source.Source;
import workbench.timeline.FuzzyDate;

/**
 * Looks at the codebook at work. Codings are counted in one sweep over the index, as a matrix counts them: made ones, and where
 * coders have agreed on an excerpt, the agreed ones.
 */
public final class Coverage {
    private final Search search;
    private final Supplier<CodeTree> codes;
    private final Supplier<List<Source>> sources;
    private final Supplier<Asking> asking;

    public Coverage(Search search, Supplier<CodeTree> codes, Supplier<List<Source>> sources, Supplier<Asking> asking) {
        this.search = search;
        this.codes = codes;
        this.sources = sources;
        this.asking = asking;
    }

    /**
     * What each code rests on, those included that were never used.
     *
     * @param query the codings looked at; the codebooks it names are the ones looked at, else the primary one and the study's own
     */
    public CoverageReport report(Query query) {
        CodeTree tree = codes.get();
        List<Codebook> looked = looked(tree, query);
        Map<CodeId, ReachCount.Reached> reached = sweep(query);
        Asking asked = asking.get();
        List<CodeReach> reaches = new ArrayList<>();
        Set<SourceId> met = new HashSet<>();
        for (Code code : codesOf(tree, looked)) {
            CodeReach reach = reach(tree, code, reached, asked);
            met.addAll(reach.sources());
            if (reach.codings() > 0 || isToBeUsed(tree, code)) {
                reaches.add(reach);
            }
        }
        return new CoverageReport(looked, reaches, met.size(), asked.known().size());
    }

    private Map<CodeId, ReachCount.Reached> sweep(Query query) {
        return search.sweep(query.countedOnly(), ReachCount.PROPERTIES, new ReachCount());
    }

    private static List<Code> codesOf(CodeTree tree, List<Codebook> books) {
        Set<CodebookId> wanted = books.stream().map(Codebook::id).collect(Collectors.toSet());
        return tree.codes().stream()
                .filter(code -> wanted.contains(code.codebook()))
                .toList();
    }

    private static List<Codebook> looked(CodeTree tree, Query query) {
        Set<CodebookId> named = new HashSet<>();
        query.clauses().stream()
                .filter(clause -> !clause.not())
                .flatMap(clause -> clause.any().stream())
                .forEach(criterion -> {
                    if (criterion instanceof Criterion.InCodebook in) {
                        named.add(in.codebook());
                    } else if (criterion instanceof Criterion.Code of) {
                        named.add(tree.code(of.code()).codebook());
                    } else if (criterion instanceof Criterion.Domain of) {
                        named.add(tree.code(of.top()).codebook());
                    }
                });
        List<Codebook> books = tree.codebooks();
        return books.stream()
                .filter(book -> named.isEmpty()
                        ? book.equals(books.getFirst()) || book.slug().equals(Codebooks.OWN)
                        : named.contains(book.id()))
                .toList();
    }

    /** Domains are headings, and retired codes are out of use. */
    private static boolean isToBeUsed(CodeTree tree, Code code) {
        boolean heading =
                code.level() == CodeLevel.DOMAIN && !tree.childrenOf(code.id()).isEmpty();
        return !heading && !code.retired();
    }

    private static CodeReach reach(CodeTree tree, Code code, Map<CodeId, ReachCount.Reached> reached, Asking asked) {
        ReachCount.@Nullable Reached own = reached.get(code.id());
        int below = tree.withDescendants(code.id()).stream()
                .filter(id -> !id.equals(code.id()))
                .map(reached::get)
                .mapToInt(one -> one == null ? 0 : one.codings())
                .sum();
        if (own == null) {
            Silence silence = below > 0 ? null : silence(code, asked);
            return new CodeReach(code, 0, below, 0, Set.of(), Set.of(), Set.of(), 0, 0, 0, 0, Set.of(), silence);
        }
        return new CodeReach(
                code,
                own.codings(),
                below,
                own.excerpts(),
                own.sources(),
                own.kinds(),
                own.networks(),
                own.participants(),
                own.speakers(),
                own.unspoken(),
                own.ofObserver(),
                grounds(own),
                null);
    }

    private static Silence silence(Code code, Asking asked) {
        long skipped = asked.known().stream()
                .filter(source -> !asked.skipped(source, code.id()).isEmpty())
                .count();
        return Silence.of(
                asked.askedIn(code.id()).size(), (int) skipped, asked.known().size());
    }

    private static Set<ThinGround> grounds(ReachCount.Reached own) {
        Set<ThinGround> grounds = EnumSet.noneOf(ThinGround.class);
        if (own.sources().size() == 1) {
            grounds.add(ThinGround.ONE_SOURCE);
        } else if (own.kinds().size() == 1) {
            grounds.add(ThinGround.ONE_KIND);
        }
        if (own.speakers() == 1 && own.unspoken() == 0) {
            grounds.add(ThinGround.ONE_SPEAKER);
        }
        if (own.ofObserver() == own.codings()) {
            grounds.add(ThinGround.OBSERVER_ONLY);
        }
        return grounds;
    }

    /** How many new codes of the codebooks looked at each further source brings; see {@link #report} for these. */
    public Saturation saturation(Query query) {
        CodeTree tree = codes.get();
        Map<CodeId, ReachCount.Reached> reached = sweep(query);
        Map<SourceId, List<Code>> bySource = new HashMap<>();
        for (Code code : codesOf(tree, looked(tree, query))) {
            ReachCount.@Nullable Reached own = reached.get(code.id());
            if (own != null) {
                own.sources()
                        .forEach(source -> bySource.computeIfAbsent(source, id -> new ArrayList<>())
                                .add(code));
            }
        }
        Set<CodeId> met = new HashSet<>();
        List<Saturation.Step> steps = new ArrayList<>();
        for (Source source : inTime(bySource.keySet())) {
            List<Code> here = bySource.getOrDefault(source.id(), List.of());
            List<Code> fresh = here.stream().filter(code -> met.add(code.id())).toList();
            steps.add(new Saturation.Step(source, dateOf(source), here.size(), fresh, met.size()));
        }
        return new Saturation(steps);
    }

    private List<Source> inTime(Set<SourceId> wanted) {
        return sources.get().stream()
                .filter(source -> wanted.contains(source.id()))
                .sorted(Comparator.comparing(
                                Coverage::dateOf, Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()))
                        .thenComparingInt(Source::ordinal))
                .toList();
    }

    private static @Nullable FuzzyDate dateOf(Source source) {
        return source.said() != null ? source.said() : source.written();
    }
}
