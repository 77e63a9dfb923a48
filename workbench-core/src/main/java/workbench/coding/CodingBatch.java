package workbench.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.journal.OpenChange;
import workbench.network.Network;
import workbench.network.Networks;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.storage.Batch;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.TextRange;
import workbench.timeline.Event;
import workbench.timeline.Timeline;

/** Many codings in one transaction: each row is resolved, placed and written; one fault and all of it is taken back. */
final class CodingBatch implements AutoCloseable {
    private static final int PAGES_AT_HAND = 32;
    private static final int NAMED_FAULTS = 100;

    private final Rooms rooms;
    private final OpenChange change;
    private final CodingStatus status;
    private final Batch excerpts;
    private final Batch codings;
    private final Batch events;
    private final Batch affects;
    private final Map<String, Coder> coders = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, List<EventId>> eventLists = new HashMap<>();
    private final Map<String, List<NetworkId>> networkLists = new HashMap<>();
    private final Map<SourceId, SourcePage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final List<CodingId> made = new ArrayList<>();
    private final List<RowProblem> refused = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int refusals;
    private int unchanged;

    /** What a batch asks of the other rooms. */
    record Rooms(
            Database database,
            CodingStore store,
            Coders coders,
            Sources sources,
            Networks networks,
            Timeline timeline,
            Function<String, Code> codes) {}

    CodingBatch(Rooms rooms, OpenChange change, CodingStatus status) {
        this.rooms = rooms;
        this.change = change;
        this.status = status;
        this.excerpts = rooms.database().batch(CodingStore.INSERT_EXCERPT);
        this.codings = rooms.database().batch(CodingStore.INSERT_CODING);
        this.events = rooms.database().batch(CodingStore.INSERT_EVENT);
        this.affects = rooms.database().batch(CodingStore.INSERT_AFFECTS);
        rooms.coders().all().forEach(coder -> coders.put(coder.name(), coder));
    }

    /** Makes the coding of a row, or notes what is wrong with it. */
    void add(CodingRow row) {
        try {
            make(row);
        } catch (WorkbenchException fault) {
            refuse(fault.problems().getFirst(), row);
        }
    }

    /** Notes a row that could not even be read. */
    void refuse(RowProblem problem) {
        if (++refusals <= NAMED_FAULTS) {
            refused.add(problem);
        }
    }

    private void refuse(Problem problem, CodingRow row) {
        refuse(problem instanceof RowProblem of ? of : new RowProblem(row.row(), "", problem.what(), problem.remedy()));
    }

    private void make(CodingRow row) {
        Source source = named(row, "source", () -> sources.computeIfAbsent(row.source(), rooms.sources()::find));
        Code code = named(row, "code", () -> codes.computeIfAbsent(row.code(), rooms.codes()));
        SourcePage page = pageOf(source);
        TextRange range = Placing.of(row, page);
        if (page.isRestricted(range)) {
            throw Placing.refused(
                    row,
                    "start",
                    "%s of %s is off the record".formatted(range, page.source().label()),
                    "Code what stands before or after it.");
        }
        Valence valence = row.valence().isBlank() ? null : valence(row);
        Voice voice = row.voice().isBlank() ? null : voice(row);
        List<NetworkId> stated = networks(row, "network", row.network());
        if (stated.size() > 1) {
            throw Placing.refused(row, "network", "words belong to one network", "State one, or none.");
        }
        List<EventId> own = eventsOf(row);
        boolean inherited = own.isEmpty() && source.events().size() == 1;
        Excerpt excerpt = excerpt(row, page, range, stated.isEmpty() ? null : stated.getFirst(), voice);
        Coding coding = new Coding(
                CodingId.next(),
                excerpt.id(),
                code.id(),
                code.version(),
                coder(row.coder()),
                valence,
                inherited ? source.events() : own,
                inherited ? EventBasis.INHERITED : own.isEmpty() ? null : EventBasis.STATED,
                networks(row, "affects", row.affects()),
                row.note().isBlank() ? null : row.note(),
                Layer.INDIVIDUAL,
                status,
                change.at());
        if (page.add(coding)) {
            write(coding);
        } else {
            unchanged++;
        }
    }

    private void write(Coding coding) {
        made.add(coding.id());
        if (refusals > 0) {
            return; // all will be taken back: the further rows are only looked at for faults
        }
        codings.add(CodingStore.binding(coding, change.seq()));
        for (EventId event : coding.events()) {
            events.add(Binder.of(coding.id().value(), event.value()));
        }
        for (NetworkId network : coding.affects()) {
            affects.add(Binder.of(coding.id().value(), network.value()));
        }
    }

    private Excerpt excerpt(
            CodingRow row, SourcePage page, TextRange range, @Nullable NetworkId network, @Nullable Voice voice) {
        Excerpt standing = page.excerptAt(range).orElse(null);
        if (standing == null) {
            Excerpt excerpt = new Excerpt(
                    ExcerptId.next(), page.source().id(), page.source().version(), range, network, voice);
            page.put(excerpt);
            excerpts.add(CodingStore.binding(excerpt, change.seq()));
            return excerpt;
        }
        refuseIfAtOdds(row, standing, network, voice);
        Excerpt completed = new Excerpt(
                standing.id(),
                standing.source(),
                standing.version(),
                range,
                standing.network() != null ? standing.network() : network,
                standing.voice() != null ? standing.voice() : voice);
        if (!completed.equals(standing)) {
            excerpts.flush();
            change.altering("excerpt", standing.id().value());
            rooms.store().update(completed);
            page.put(completed);
        }
        return completed;
    }

    private void refuseIfAtOdds(CodingRow row, Excerpt standing, @Nullable NetworkId network, @Nullable Voice voice) {
        if (network != null && standing.network() != null && !network.equals(standing.network())) {
            throw Placing.refused(
                    row,
                    "network",
                    "the excerpt's words are stated to be of '%s' already"
                            .formatted(
                                    rooms.networks().network(standing.network()).slug()),
                    "Leave the network out, or change it for all coders: 'excerpt set %s --network …'."
                            .formatted(standing.id()));
        }
        if (voice != null && standing.voice() != null && voice != standing.voice()) {
            throw Placing.refused(
                    row,
                    "voice",
                    "the excerpt's voice is stated to be '%s' already"
                            .formatted(standing.voice().slug()),
                    "Leave the voice out, or change it for all coders: 'excerpt set %s --voice …'."
                            .formatted(standing.id()));
        }
    }

    private SourcePage pageOf(Source source) {
        SourcePage page = pages.get(source.id());
        if (page == null) {
            List.of(excerpts, codings, events, affects).forEach(Batch::flush);
            page = new SourcePage(source, rooms.sources(), rooms.store());
            pages.put(source.id(), page);
            if (pages.size() > PAGES_AT_HAND) {
                pages.remove(pages.keySet().iterator().next());
            }
        }
        return page;
    }

    private CoderId coder(String name) {
        String wanted = name.isBlank() ? change.who() : name.strip();
        return coders.computeIfAbsent(wanted, unknown -> {
                    Coder coder = rooms.coders().make(unknown, change);
                    said.add("coder '%s' was made".formatted(unknown));
                    return coder;
                })
                .id();
    }

    private static Valence valence(CodingRow row) {
        return Valence.read(row.valence())
                .orElseThrow(() -> Placing.refused(
                        row,
                        "valence",
                        "'%s' is no valence".formatted(row.valence()),
                        "Write positive, negative, mixed, neutral or leave it empty."));
    }

    private static Voice voice(CodingRow row) {
        return Voice.read(row.voice())
                .orElseThrow(() -> Placing.refused(
                        row,
                        "voice",
                        "'%s' is no voice".formatted(row.voice()),
                        "Write observer, quoted, document or leave it empty."));
    }

    private List<EventId> eventsOf(CodingRow row) {
        return named(
                row,
                "event",
                () -> eventLists.computeIfAbsent(
                        row.event(),
                        words -> split(words)
                                .map(rooms.timeline()::find)
                                .map(Event::id)
                                .distinct()
                                .toList()));
    }

    private List<NetworkId> networks(CodingRow row, String column, String words) {
        return named(
                row,
                column,
                () -> networkLists.computeIfAbsent(
                        words,
                        list -> split(list)
                                .map(rooms.networks()::find)
                                .map(Network::id)
                                .distinct()
                                .toList()));
    }

    static java.util.stream.Stream<String> split(String list) {
        return java.util.Arrays.stream(list.split(";")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** What the words name, or the refusal with the row and column. */
    private static <T> T named(CodingRow row, String column, Supplier<T> finding) {
        try {
            return finding.get();
        } catch (WorkbenchException unknown) {
            Problem problem = unknown.problems().getFirst();
            String what = row.row() == 0
                    ? problem.what()
                    : "Row %d, column '%s': %s".formatted(row.row(), column, problem.what());
            throw new WorkbenchException(new RowProblem(row.row(), column, what, problem.remedy()));
        }
    }

    /** The outcome; where anything was refused, nothing counts as applied. */
    CodingResult result() {
        boolean whole = refusals == 0;
        return new CodingResult(
                whole ? made.size() : 0,
                whole ? unchanged : 0,
                whole ? made : Collections.emptyList(),
                refused,
                refusals,
                whole ? said : List.of());
    }

    Optional<CodingId> only() {
        return made.size() == 1 ? Optional.of(made.getFirst()) : Optional.empty();
    }

    @Override
    public void close() {
        excerpts.close();
        codings.close();
        events.close();
        affects.close();
    }
}
