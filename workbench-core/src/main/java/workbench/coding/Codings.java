package workbench.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import workbench.codebook.Code;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.network.Network;
import workbench.network.Networks;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.storage.Database;
import workbench.timeline.Event;
import workbench.timeline.Timeline;

/** Makes codings, changes them without losing their id, note or history, and shows them with what they rest on. */
public final class Codings {
    private static final int LARGE = 20_000;
    /** How many rows are asked for at once: the database takes no list of more than 65,536. */
    private static final int CHUNK = 1_000;

    private final CodingBatch.Rooms rooms;
    private final CodingStore store;
    private final Journal journal;

    /** @param codes finds the code that words mean, for a new coding */
    public Codings(
            Database database,
            CodingStore store,
            Coders coders,
            Sources sources,
            Networks networks,
            Timeline timeline,
            Function<String, Code> codes,
            Journal journal) {
        this.rooms = new CodingBatch.Rooms(database, store, coders, sources, networks, timeline, codes);
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

    /** Refused where no such excerpt stands. */
    public Excerpt excerpt(ExcerptId id) {
        return store.excerpt(id)
                .orElseThrow(
                        () -> Refusal.because("There is no excerpt " + id + ".", "'find' shows the ids of excerpts."));
    }

    /** All codings that stand on an excerpt, with any status. */
    public List<Coding> codingsOn(ExcerptId excerpt) {
        return store.codingsOn(excerpt);
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

    /** Changes codings; they keep their id, their place and their history. */
    public List<Coding> set(Collection<CodingId> ids, CodingEdit edit) {
        Code code = edit.code() == null ? null : rooms.codes().apply(edit.code());
        Optional<Valence> valence = edit.valence() == null || edit.valence().equals("none")
                ? Optional.empty()
                : Optional.of(Valence.read(edit.valence())
                        .orElseThrow(() -> Refusal.because(
                                "'%s' is no valence.".formatted(edit.valence()),
                                "Say positive (+), negative (-), mixed (+/-), neutral (0) or none.")));
        List<EventId> events = edit.event() == null || edit.event().equals("none")
                ? List.of()
                : CodingBatch.split(edit.event())
                        .map(rooms.timeline()::find)
                        .map(Event::id)
                        .distinct()
                        .toList();
        List<NetworkId> affects = edit.affects() == null || edit.affects().equals("none")
                ? List.of()
                : CodingBatch.split(edit.affects())
                        .map(rooms.networks()::find)
                        .map(Network::id)
                        .distinct()
                        .toList();
        return alter(
                "coding set",
                ids,
                old -> new Coding(
                        old.id(),
                        old.excerpt(),
                        code == null ? old.code() : code.id(),
                        code == null ? old.codeVersion() : code.version(),
                        old.coder(),
                        edit.valence() == null ? old.valence() : valence.orElse(null),
                        edit.event() == null ? old.events() : events,
                        edit.event() == null ? old.eventBasis() : events.isEmpty() ? null : EventBasis.STATED,
                        edit.affects() == null ? old.affects() : affects,
                        edit.note() == null ? old.note() : edit.note().equals("none") ? null : edit.note(),
                        old.layer(),
                        old.status(),
                        old.codedAt()));
    }

    /** Makes proposals count. */
    public List<Coding> accept(Collection<CodingId> ids) {
        return alter("coding accept", ids, coding -> withStatus(coding, CodingStatus.MADE));
    }

    /** Takes codings out of every count; they stay in the study with their history. */
    public List<Coding> withdraw(Collection<CodingId> ids) {
        return alter("coding withdraw", ids, coding -> withStatus(coding, CodingStatus.WITHDRAWN));
    }

    private static Coding withStatus(Coding old, CodingStatus status) {
        return new Coding(
                old.id(),
                old.excerpt(),
                old.code(),
                old.codeVersion(),
                old.coder(),
                old.valence(),
                old.events(),
                old.eventBasis(),
                old.affects(),
                old.note(),
                old.layer(),
                status,
                old.codedAt());
    }

    private List<Coding> alter(String what, Collection<CodingId> ids, UnaryOperator<Coding> alteration) {
        return journal.record(what, "coding", change -> {
            List<Coding> result = new ArrayList<>();
            int altered = 0;
            for (Coding old : standing(ids)) {
                Coding changed = alteration.apply(old);
                if (!changed.equals(old)) {
                    change.altering("coding", old.id().value());
                    store.update(changed);
                    altered++;
                }
                result.add(changed);
            }
            if (altered == 0) {
                change.nothingChanged();
            }
            if (ids.size() == 1) {
                change.about(ids.iterator().next().value());
            }
            change.summarize("%d %s".formatted(altered, altered == 1 ? "coding" : "codings"));
            return result;
        });
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

    /** The excerpts that stand on a source, in reading order. */
    public List<Excerpt> excerptsOn(Source source) {
        return store.excerptsOn(source.version());
    }

    /** The codings that stand on a source, with any status. */
    public List<Coding> codingsOn(Source source) {
        return store.codingsOn(source.version());
    }
}
