package workbench.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbench.codebook.Code;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.id.Ids;
import workbench.id.VersionId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.text.TextRange;

/**
 * How people, and tables kept in spreadsheets, point at words as evidence. An excerpt is an id, {@code SOURCE@START-END} (code
 * points, end exclusive) or {@code SOURCE@some words} that occur once; a coding is an id or an excerpt's words with the code
 * behind them: {@code SOURCE@START-END#CODE}, and {@code #CODER} to mean one coder's alone.
 */
public final class EvidenceWords {
    private static final int MOST_PAGES = 32;
    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final CodingStore store;
    private final Coders coders;
    private final Sources sources;
    private final Function<String, Code> codes;
    private final Function<CodeId, Code> codesById;
    private final Map<VersionId, SourcePage> pages = new LinkedHashMap<>(MOST_PAGES * 2, 0.75f, true);

    /**
     * @param codes finds the code that words mean
     * @param codesById the code of an id
     */
    public EvidenceWords(
            CodingStore store,
            Coders coders,
            Sources sources,
            Function<String, Code> codes,
            Function<CodeId, Code> codesById) {
        this.store = store;
        this.coders = coders;
        this.sources = sources;
        this.codes = codes;
        this.codesById = codesById;
    }

    /** The parts of a table's cell: several are separated by {@code ;}. */
    public static List<String> split(String cell) {
        return CodingBatch.split(cell).toList();
    }

    /** The excerpts meant, each once, in order; one that nobody marked yet is made, bearing no code. */
    public List<ExcerptId> excerpts(Collection<String> words, OpenChange change) {
        return words.stream().map(one -> excerpt(one, change)).distinct().toList();
    }

    private ExcerptId excerpt(String words, OpenChange change) {
        Optional<ExcerptId> id = Ids.read(words.strip()).map(ExcerptId::new);
        if (id.isPresent()) {
            return store.excerpt(id.get())
                    .orElseThrow(() -> Refusal.because(
                            "There is no excerpt '%s'.".formatted(words),
                            "Point at words instead: SOURCE@START-END, or SOURCE@some words."))
                    .id();
        }
        Place place = place(words);
        return place.excerpt().map(Excerpt::id).orElseGet(() -> {
            Excerpt made = new Excerpt(
                    ExcerptId.next(), place.source().id(), place.source().version(), place.range(), null, null);
            store.insert(made, change.seq());
            return made.id();
        });
    }

    private record Place(Source source, TextRange range, Optional<Excerpt> excerpt) {}

    private Place place(String words) {
        int at = words.indexOf('@');
        if (at <= 0 || at == words.length() - 1) {
            throw Refusal.because(
                    "'%s' points at no words.".formatted(words),
                    "Write an excerpt's id, SOURCE@START-END, or SOURCE@some words.");
        }
        Source source = sources.find(words.substring(0, at).strip());
        String where = words.substring(at + 1).strip();
        Matcher offsets = OFFSETS.matcher(where);
        boolean byOffsets = offsets.matches();
        CodingRow row = new CodingRow(
                0,
                "",
                byOffsets ? Integer.valueOf(offsets.group(1)) : null,
                byOffsets ? Integer.valueOf(offsets.group(2)) : null,
                byOffsets ? "" : where,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        TextRange range = Placing.of(row, pageOf(source));
        if (sources.restrictions(source).stream().anyMatch(range::overlaps)) {
            throw Refusal.because(
                    "%s of %s is off the record.".formatted(range, source.label()), "Point at other words.");
        }
        return new Place(source, range, store.excerptAt(source.version(), range));
    }

    /** The texts last looked into are kept at hand; they never change. */
    private SourcePage pageOf(Source source) {
        SourcePage page = pages.get(source.version());
        if (page == null) {
            if (pages.size() == MOST_PAGES) {
                pages.remove(pages.keySet().iterator().next());
            }
            page = new SourcePage(source, sources);
            pages.put(source.version(), page);
        }
        return page;
    }

    /** The codings meant, each once, in order. Only made ones are evidence. */
    public List<CodingId> codings(Collection<String> words) {
        return words.stream().flatMap(this::codings).distinct().toList();
    }

    private Stream<CodingId> codings(String words) {
        Optional<CodingId> id = Ids.read(words.strip()).map(CodingId::new);
        if (id.isPresent()) {
            Coding coding = store.codings(List.of(id.get())).stream()
                    .findFirst()
                    .orElseThrow(() -> Refusal.because(
                            "There is no coding '%s'.".formatted(words),
                            "'codings --ids' shows the ids; or point at words: SOURCE@START-END#CODE."));
            if (coding.status() != CodingStatus.MADE) {
                throw Refusal.because(
                        "The coding %s is %s, and no evidence."
                                .formatted(words, coding.status().slug()),
                        "Accept it first with 'coding accept', or name another.");
            }
            return Stream.of(coding.id());
        }
        int hash = words.indexOf('#');
        if (hash <= 0) {
            throw Refusal.because(
                    "'%s' names no coding.".formatted(words),
                    "Write a coding's id, or SOURCE@START-END#CODE; '#CODER' behind it means one coder's alone.");
        }
        String[] parts = words.substring(hash + 1).split("#", 2);
        Code code = codes.apply(parts[0].strip());
        Optional<CoderId> coder =
                parts.length == 2 ? Optional.of(coders.find(parts[1].strip()).id()) : Optional.empty();
        List<CodingId> found = place(words.substring(0, hash)).excerpt().stream()
                .flatMap(excerpt -> store.codingsOn(excerpt.id()).stream())
                .filter(coding -> coding.status() == CodingStatus.MADE)
                .filter(coding -> coding.code().equals(code.id()))
                .filter(coding -> coder.isEmpty() || coder.get().equals(coding.coder()))
                .map(Coding::id)
                .toList();
        if (found.isEmpty()) {
            throw Refusal.because(
                    "No coding stands at '%s'.".formatted(words), "'codings' shows what is coded, and where.");
        }
        return found.stream();
    }

    /** Each excerpt as {@code FILE@START-END}; those that no longer stand are left out. */
    public Map<ExcerptId, String> ofExcerpts(Collection<ExcerptId> excerpts) {
        Map<ExcerptId, String> words = new LinkedHashMap<>();
        store.excerpts(excerpts).forEach(excerpt -> words.put(excerpt.id(), ofExcerpt(excerpt)));
        return words;
    }

    private String ofExcerpt(Excerpt excerpt) {
        return "%s@%d-%d"
                .formatted(
                        sources.source(excerpt.source()).file(),
                        excerpt.range().start(),
                        excerpt.range().end());
    }

    /** Each coding as {@code FILE@START-END#CODE#CODER}; those that no longer stand are left out. */
    public Map<CodingId, String> ofCodings(Collection<CodingId> codings) {
        List<Coding> standing = store.codings(codings);
        Map<ExcerptId, String> places =
                ofExcerpts(standing.stream().map(Coding::excerpt).distinct().toList());
        Map<CoderId, String> names = new HashMap<>();
        coders.all().forEach(coder -> names.put(coder.id(), coder.name()));
        Map<CodingId, String> words = new LinkedHashMap<>();
        for (Coding coding : standing) {
            words.put(
                    coding.id(),
                    "%s#%s#%s"
                            .formatted(
                                    places.get(coding.excerpt()),
                                    codesById.apply(coding.code()).path(),
                                    names.get(coding.coder())));
        }
        return words;
    }
}
