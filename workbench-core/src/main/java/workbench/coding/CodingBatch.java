package workbench.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.Facets;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.Ids;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.journal.OpenChange;
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
import workbench.timeline.Timeline;

/** Many codings in one transaction: each row is resolved, placed and written; one fault and all of it is taken back. */
final class CodingBatch implements AutoCloseable {
    private static final int PAGES_AT_HAND = 32;
    private static final int NAMED_FAULTS = 100;

    private final Rooms rooms;
    private final OpenChange change;
    private final CodingStatus status;
    private final RowWords words;
    private final Batch excerpts;
    private final Batch codings;
    private final Batch events;
    private final Batch affects;
    private final Map<String, Coder> coders = new HashMap<>();
    private final Map<SourceId, SourcePage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final List<CodingId> made = new ArrayList<>();
    private final List<CodingLink> acts = new ArrayList<>();
    private final List<RowProblem> refused = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int refusals;
    private int unchanged;
    private boolean marked;

    /** What a batch asks of the other rooms. */
    record Rooms(
            Database database,
            CodingStore store,
            CodingLinkStore links,
            Coders coders,
            Sources sources,
            Networks networks,
            Timeline timeline,
            Function<String, Code> codes,
            Supplier<Facets> facets) {}

    CodingBatch(Rooms rooms, OpenChange change, CodingStatus status) {
        this.rooms = rooms;
        this.change = change;
        this.status = status;
        this.words = new RowWords(rooms);
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
        Source source = words.source(row);
        List<Code> codes = words.codes(row);
        SourcePage page = pageOf(source);
        TextRange range = placed(row, page);
        Valence valence = words.valence(row);
        Voice voice = words.voice(row);
        NetworkId network = words.network(row);
        List<EventId> own = words.events(row);
        List<NetworkId> affected = words.affects(row);
        boolean inherited = own.isEmpty() && source.events().size() == 1;
        Excerpt excerpt = excerpt(row, page, range, network, voice);
        List<CodingId> act = new ArrayList<>();
        for (Code code : codes) {
            act.add(keep(
                    page,
                    new Coding(
                            CodingId.next(),
                            excerpt.id(),
                            code.id(),
                            code.version(),
                            coder(row.coder()),
                            valence,
                            inherited ? source.events() : own,
                            inherited ? EventBasis.INHERITED : own.isEmpty() ? null : EventBasis.STATED,
                            affected,
                            row.note().isBlank() ? null : row.note(),
                            Layer.INDIVIDUAL,
                            status,
                            change.at())));
        }
        if (act.size() == 2) {
            acts.add(new CodingLink(Ids.next(), LinkKind.FACET, act.getFirst(), act.getLast(), null));
        }
    }

    /** Marks the place of a row without coding it; refused as a whole where anything is wrong. */
    Excerpt mark(CodingRow row) {
        SourcePage page = pageOf(words.source(row));
        return excerpt(row, page, placed(row, page), words.network(row), words.voice(row));
    }

    /** Whether an excerpt was made or completed. */
    boolean marked() {
        return marked;
    }

    private static TextRange placed(CodingRow row, SourcePage page) {
        TextRange range = Placing.of(row, page);
        if (page.isRestricted(range)) {
            throw Placing.refused(
                    row,
                    "start",
                    "%s of %s is off the record".formatted(range, page.source().label()),
                    "Code what stands before or after it.");
        }
        return range;
    }

    /** Writes the coding, unless the same stands already; answers with the one that stands. */
    private CodingId keep(SourcePage page, Coding coding) {
        CodingId standing = page.add(coding);
        if (!standing.equals(coding.id())) {
            unchanged++;
            return standing;
        }
        made.add(coding.id());
        if (refusals == 0) { // else all will be taken back: the further rows are only looked at for faults
            codings.add(CodingStore.binding(coding, change.seq()));
            for (EventId event : coding.events()) {
                events.add(Binder.of(coding.id().value(), event.value()));
            }
            for (NetworkId network : coding.affects()) {
                affects.add(Binder.of(coding.id().value(), network.value()));
            }
        }
        return standing;
    }

    private Excerpt excerpt(
            CodingRow row, SourcePage page, TextRange range, @Nullable NetworkId network, @Nullable Voice voice) {
        Excerpt standing = page.excerptAt(range).orElse(null);
        if (standing == null) {
            Excerpt excerpt = new Excerpt(
                    ExcerptId.next(), page.source().id(), page.source().version(), range, network, voice);
            page.put(excerpt);
            excerpts.add(CodingStore.binding(excerpt, change.seq()));
            marked = true;
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
            marked = true;
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

    static Stream<String> split(String list) {
        return java.util.Arrays.stream(list.split(";")).map(String::strip).filter(word -> !word.isEmpty());
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

    /** Joins the codings of linked acts, when all of them are written. */
    private void linkActs() {
        if (acts.isEmpty() || refusals > 0) {
            return;
        }
        record Act(CodingId role, @Nullable CodingId characteristic) {}
        Set<Act> joined = rooms.links().of(acts.stream().map(CodingLink::from).toList()).stream()
                .filter(link -> link.kind() == LinkKind.FACET)
                .map(link -> new Act(link.from(), link.to()))
                .collect(Collectors.toSet());
        rooms.links()
                .insert(
                        acts.stream()
                                .filter(act -> joined.add(new Act(act.from(), act.to())))
                                .toList(),
                        change.seq());
    }

    @Override
    public void close() {
        excerpts.close();
        codings.close();
        events.close();
        affects.close();
        linkActs();
    }
}
