package workbench.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.Facets;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.journal.Change;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.journal.Touched;
import workbench.network.Networks;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.storage.Database;
import workbench.timeline.Timeline;

/** Makes codings, changes them without losing their id, note or history, and shows them with what they rest on. */
public final class Codings {
    private static final int LARGE = 20_000;
    /** How many rows are asked for at once: the database takes no list of more than 65,536. */
    private static final int CHUNK = 1_000;

    private final CodingBatch.Rooms rooms;
    private final CodingStore store;
    private final Journal journal;

    /**
     * @param codes finds the code that words mean, for a new coding
     * @param facets the roles and characteristics of a linked act
     */
    public Codings(
            Database database,
            CodingStore store,
            CodingLinkStore links,
            Coders coders,
            Sources sources,
            Networks networks,
            Timeline timeline,
            Function<String, Code> codes,
            Supplier<Facets> facets,
            Journal journal) {
        this.rooms = new CodingBatch.Rooms(database, store, links, coders, sources, networks, timeline, codes, facets);
        this.store = store;
        this.journal = journal;
    }

    /** Codes as {@code rows} say, in one change; where one row is at fault, nothing is done. */
    public CodingResult code(Iterator<CodingRow> rows, CodingStatus status) {
        return code((taker, faults) -> rows.forEachRemaining(taker), status);
    }

    /** What hands rows, and faults of rows, to a batch. */
    public interface RowFeed {
        void feed(Consumer<CodingRow> rows, Consumer<RowProblem> faults);
    }

    /** As {@link #code(Iterator, CodingStatus)}, where rows may be at fault before they are rows. */
    public CodingResult code(RowFeed feed, CodingStatus status) {
        try {
            CodingResult result = journal.record(
                    status == CodingStatus.PROPOSED ? "propose" : "code",
                    "coding",
                    change -> code(feed, status, change));
            if (result.applied() >= LARGE) {
                rooms.database().expectCompaction();
            }
            return result;
        } catch (TakenBack refused) {
            return refused.result;
        }
    }

    private CodingResult code(RowFeed feed, CodingStatus status, OpenChange change) {
        CodingBatch batch = new CodingBatch(rooms, change, status);
        try (batch) {
            feed.feed(batch::add, batch::refuse);
        }
        CodingResult result = batch.result();
        if (result.refusals() > 0) {
            throw new TakenBack(result);
        }
        if (result.applied() == 0) {
            change.nothingChanged();
            return result;
        }
        batch.only().ifPresent(only -> change.about(only.value()));
        change.summarize("%d %s".formatted(result.applied(), result.applied() == 1 ? "coding" : "codings"));
        return result;
    }

    /** Rolls the transaction back and carries the outcome over it. */
    private static final class TakenBack extends RuntimeException {
        private final transient CodingResult result;

        private TakenBack(CodingResult result) {
            super("refused", null, false, false);
            this.result = result;
        }
    }

    /** Refused where no such coding stands. */
    public Coding coding(CodingId id) {
        return standing(List.of(id)).getFirst();
    }

    /** Refused where one of them does not stand. */
    public List<Coding> codings(Collection<CodingId> ids) {
        return standing(ids);
    }

    /** Refused where no such excerpt stands. */
    public Excerpt excerpt(ExcerptId id) {
        return store.excerpt(id)
                .orElseThrow(
                        () -> Refusal.because("There is no excerpt " + id + ".", "'find' shows the ids of excerpts."));
    }

    /** Those of some excerpts that stand. */
    public List<Excerpt> excerpts(Collection<ExcerptId> ids) {
        List<Excerpt> found = new ArrayList<>();
        List<ExcerptId> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            found.addAll(store.excerpts(asked.subList(from, Math.min(from + CHUNK, asked.size()))));
        }
        return found;
    }

    /** The excerpts that codings stand on; those that do not stand are left out. */
    public Map<CodingId, Excerpt> excerptsOf(Collection<CodingId> ids) {
        Map<CodingId, ExcerptId> places = new HashMap<>();
        List<CodingId> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            store.codings(asked.subList(from, Math.min(from + CHUNK, asked.size())))
                    .forEach(coding -> places.put(coding.id(), coding.excerpt()));
        }
        Map<ExcerptId, Excerpt> excerpts = excerpts(Set.copyOf(places.values())).stream()
                .collect(Collectors.toMap(Excerpt::id, excerpt -> excerpt));
        Map<CodingId, Excerpt> found = new HashMap<>();
        places.forEach((coding, excerpt) -> {
            Excerpt there = excerpts.get(excerpt);
            if (there != null) {
                found.put(coding, there);
            }
        });
        return found;
    }

    /** All codings that stand on an excerpt, with any status. */
    public List<Coding> codingsOn(ExcerptId excerpt) {
        return store.codingsOn(excerpt);
    }

    /** What was done to an excerpt and to the codings on it, oldest first; what was undone too. */
    public List<Change> history(ExcerptId excerpt) {
        Map<Long, Change> changes = new TreeMap<>();
        Touched touched = journal.touched();
        touched.changesOf("excerpt", List.of(excerpt.value())).forEach(change -> changes.put(change.seq(), change));
        touched.changesOf("coding", store.everOn(excerpt)).forEach(change -> changes.put(change.seq(), change));
        return List.copyOf(changes.values());
    }

    /** What was done to a coding, oldest first; what was undone too. */
    public List<Change> history(CodingId coding) {
        return journal.touched().changesOf("coding", List.of(coding.value()));
    }

    /** All codings that stand on some excerpts, with any status. */
    public List<Coding> codingsOnExcerpts(Collection<ExcerptId> excerpts) {
        List<Coding> found = new ArrayList<>();
        List<ExcerptId> asked = List.copyOf(excerpts);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            found.addAll(store.codingsOnExcerpts(asked.subList(from, Math.min(from + CHUNK, asked.size()))));
        }
        return found;
    }

    private List<Coding> standing(Collection<CodingId> ids) {
        Map<CodingId, Coding> found = new HashMap<>();
        List<CodingId> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            store.codings(asked.subList(from, Math.min(from + CHUNK, asked.size())))
                    .forEach(coding -> found.put(coding.id(), coding));
        }
        List<Coding> all = new ArrayList<>();
        for (CodingId id : ids) {
            all.add(Optional.ofNullable(found.get(id))
                    .orElseThrow(() ->
                            Refusal.because("There is no coding " + id + ".", "'codings' shows the ids of codings.")));
        }
        return all;
    }

    /** Changes codings; they keep their id, their place and their history. A half of a linked act that is no longer one leaves it. */
    public List<Coding> set(Collection<CodingId> ids, CodingEdit edit) {
        return new CodingChange(rooms, journal).set(standing(ids), edit);
    }

    /** Makes proposals count. */
    public List<Coding> accept(Collection<CodingId> ids) {
        return new CodingChange(rooms, journal).accept(standing(ids));
    }

    /**
     * Takes codings out of every count; they stay in the study with their history. The other half of a linked act goes with
     * them, unless it is a half of another act that stays.
     *
     * @return those asked for, and the other halves
     */
    public List<Coding> withdraw(Collection<CodingId> ids) {
        return withdraw(ids, null);
    }

    /** @param because why; added to the codings' notes */
    public List<Coding> withdraw(Collection<CodingId> ids, @Nullable String because) {
        Set<CodingId> halves = new LinkedHashSet<>(ids);
        halves.addAll(new LinkedActs(rooms.links()).goingWith(ids, this::made));
        return new CodingChange(rooms, journal).withdraw(standing(halves), because);
    }

    /** The same without the other halves of linked acts. */
    public List<Coding> withdrawAlone(Collection<CodingId> ids) {
        return new CodingChange(rooms, journal).withdraw(standing(ids), null);
    }

    private Set<CodingId> made(Collection<CodingId> ids) {
        return store.codings(ids).stream()
                .filter(coding -> coding.status() == CodingStatus.MADE)
                .map(Coding::id)
                .collect(Collectors.toSet());
    }

    /** Marks words without coding them; an excerpt that stands there is joined. */
    public Excerpt mark(CodingRow row) {
        return journal.record("excerpt add", "excerpt", change -> {
            try (CodingBatch batch = new CodingBatch(rooms, change, CodingStatus.MADE)) {
                Excerpt marked = batch.mark(row);
                change.about(marked.id().value());
                change.summarize("excerpt %s of %s"
                        .formatted(
                                marked.range(),
                                rooms.sources().source(marked.source()).label()));
                if (!batch.marked()) {
                    change.nothingChanged();
                }
                return marked;
            }
        });
    }

    /**
     * Makes a code of an excerpt's own words and codes the excerpt with it, in one change.
     *
     * @param making adds the code
     */
    public Code codeInVivo(Excerpt excerpt, Function<OpenChange, Code> making) {
        return journal.record("codebook add", "code", change -> {
            Code code = making.apply(change);
            List<EventId> events = rooms.sources().source(excerpt.source()).events();
            boolean inherited = events.size() == 1;
            store.insert(
                    new Coding(
                            CodingId.next(),
                            excerpt.id(),
                            code.id(),
                            code.version(),
                            rooms.coders().acting(change).id(),
                            null,
                            inherited ? events : List.of(),
                            inherited ? EventBasis.INHERITED : null,
                            List.of(),
                            null,
                            Layer.INDIVIDUAL,
                            CodingStatus.MADE,
                            change.at()),
                    change.seq());
            return code;
        });
    }

    /** Writes a coding as part of a larger change; answers whether it differs from what stood. */
    public boolean replace(Coding old, Coding changed, OpenChange change) {
        if (changed.equals(old)) {
            return false;
        }
        change.altering("coding", old.id().value());
        store.update(changed);
        return true;
    }

    /** Changes an excerpt: its edges for one's own codings, its network and voice for all coders. */
    public Excerpt set(ExcerptId id, ExcerptEdit edit) {
        return new ExcerptChange(rooms, journal).set(excerpt(id), edit);
    }

    /**
     * Hands over codings with what they rest on, in the order of {@code ids}; ids of one source should stand together, since
     * its text is loaded for them.
     *
     * @param context how many characters before and after
     */
    public void lines(Iterator<CodingId> ids, int context, Consumer<CodingLine> taker) {
        LineCutter cutter = new LineCutter(rooms.sources(), context);
        List<CodingId> chunk = new ArrayList<>();
        while (ids.hasNext()) {
            chunk.add(ids.next());
            if (chunk.size() == CHUNK || !ids.hasNext()) {
                linesOf(chunk, cutter, taker);
                chunk.clear();
            }
        }
    }

    private void linesOf(List<CodingId> ids, LineCutter cutter, Consumer<CodingLine> taker) {
        Map<CodingId, Coding> codings =
                store.codings(ids).stream().collect(Collectors.toMap(Coding::id, coding -> coding));
        Map<ExcerptId, Excerpt> excerpts =
                store
                        .excerpts(codings.values().stream()
                                .map(Coding::excerpt)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Excerpt::id, excerpt -> excerpt));
        for (CodingId id : ids) {
            Coding coding = codings.get(id);
            if (coding != null) {
                Excerpt excerpt = Objects.requireNonNull(excerpts.get(coding.excerpt()));
                taker.accept(cutter.line(coding, excerpt));
            }
        }
    }

    /** Those of these excerpts that stand on a source, in reading order. */
    public List<Excerpt> excerptsOn(Source source, Collection<ExcerptId> ids) {
        List<Excerpt> standing = new ArrayList<>();
        List<ExcerptId> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            store.excerpts(asked.subList(from, Math.min(from + CHUNK, asked.size()))).stream()
                    .filter(excerpt -> excerpt.version().equals(source.version()))
                    .forEach(standing::add);
        }
        standing.sort(
                Comparator.<Excerpt>comparingInt(excerpt -> excerpt.range().start())
                        .thenComparingInt(excerpt -> excerpt.range().end()));
        return standing;
    }

    /** The excerpts that stand on a source, in reading order. */
    public List<Excerpt> excerptsOn(Source source) {
        return store.excerptsOn(source.version());
    }

    /**
     * The excerpts that changes after {@code seq} made, altered, took away or put back, or codings of theirs; of any source,
     * standing or not.
     */
    public Set<ExcerptId> touchedSince(long seq) {
        Set<ExcerptId> excerpts = new LinkedHashSet<>();
        journal.touched().since(seq, "excerpt", id -> excerpts.add(new ExcerptId(id)));
        Set<CodingId> codings = new LinkedHashSet<>();
        journal.touched().since(seq, "coding", id -> codings.add(new CodingId(id)));
        store.homesOf(codings, excerpts::add);
        return excerpts;
    }

    /** The codings that stand on a source, with any status. */
    public List<Coding> codingsOn(Source source) {
        return store.codingsOn(source.version());
    }

    /** The codings that stand on each of these sources, with any status; those without any are left out. */
    public Map<SourceId, List<Coding>> codingsOn(Collection<Source> sources) {
        Map<VersionId, List<Coding>> byVersion =
                store.codingsOn(sources.stream().map(Source::version).toList());
        return sources.stream()
                .filter(source -> byVersion.containsKey(source.version()))
                .collect(Collectors.toMap(Source::id, source -> byVersion.getOrDefault(source.version(), List.of())));
    }
}
