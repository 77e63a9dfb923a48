package workbench.recoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.codebook.Crosswalk;
import workbench.codebook.CrosswalkRow;
import workbench.codebook.Facets;
import workbench.coding.Coding;
import workbench.coding.CodingLink;
import workbench.coding.CodingLinkStore;
import workbench.coding.CodingStatus;
import workbench.coding.Codings;
import workbench.coding.LinkKind;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.storage.Database;

/**
 * Carries codings from one codebook to another. What is carried over is added and points at its origin, which stays: a study
 * can be seen in the terms of both. Influences and ratings are judgements of people and are not carried over.
 */
public final class Crosswalks {
    private static final int LARGE = 20_000;

    private final Database database;
    private final CrosswalkStore store;
    private final CodingCopyStore copies;
    private final CodingLinkStore links;
    private final Codings codings;
    private final Supplier<CodeTree> tree;
    private final Supplier<Facets> facets;
    private final Journal journal;

    public Crosswalks(
            Database database,
            CodingLinkStore links,
            Codings codings,
            Supplier<CodeTree> tree,
            Supplier<Facets> facets,
            Journal journal) {
        this.database = database;
        this.store = new CrosswalkStore(database);
        this.copies = new CodingCopyStore(database);
        this.links = links;
        this.codings = codings;
        this.tree = tree;
        this.facets = facets;
        this.journal = journal;
    }

    /**
     * What applying it would do. The second codebook may be one that comes with the workbench and is not in the study yet.
     *
     * @throws workbench.problem.WorkbenchException where one of the codebooks is unknown
     */
    public CrosswalkPlan preview(Crosswalk crosswalk) {
        CodeTree codes = tree.get();
        Codebook from = book(crosswalk.from(), codes);
        if (!BuiltInCodebooks.ids().contains(crosswalk.to())) {
            book(crosswalk.to(), codes);
        }
        CrosswalkTargets targets = new CrosswalkTargets(crosswalk.to(), codes);
        List<Code> all = codes.codesOf(from.id());
        Map<CodeId, Integer> waiting = store.waiting(all.stream().map(Code::id).toList());
        Map<String, CrosswalkRow> rows = new HashMap<>();
        crosswalk.rows().forEach(row -> rows.put(row.from(), row));
        List<CrosswalkStep> steps = new ArrayList<>();
        List<CrosswalkPlan.NotCovered> notCovered = new ArrayList<>();
        for (Code code : all) {
            CrosswalkRow row = rows.get(code.path());
            int count = waiting.getOrDefault(code.id(), 0);
            if (row == null) {
                notCovered.add(new CrosswalkPlan.NotCovered(code, count));
            } else {
                List<Code> to = targets.of(row);
                boolean automatic = row.safe() && (to.size() == 1 || !targets.there());
                steps.add(new CrosswalkStep(row, code, to, targets.namesOf(row), automatic, count));
            }
        }
        return new CrosswalkPlan(
                steps.stream().filter(CrosswalkStep::automatic).toList(),
                steps.stream()
                        .filter(step -> !step.automatic() && !step.dropped())
                        .toList(),
                steps.stream().filter(CrosswalkStep::dropped).toList(),
                notCovered,
                targets.there());
    }

    private static Codebook book(String slug, CodeTree codes) {
        return codes.codebooks().stream()
                .filter(book -> book.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "The study has no codebook '%s'.".formatted(slug),
                        BuiltInCodebooks.ids().contains(slug)
                                ? "Bring it in with 'codebook import %s'.".formatted(slug)
                                : "'codebook list' shows those it has; 'codebook import FILE' brings one in."));
    }

    /** Carries over what may move by itself, in one change; what was carried over or decided before is left alone. */
    public CrosswalkApplied apply(Crosswalk crosswalk) {
        CrosswalkApplied applied = journal.record("codebook crosswalk", "coding", change -> {
            book(crosswalk.to(), tree.get());
            CrosswalkPlan plan = preview(crosswalk);
            Set<UUID> settled = store.settled();
            int made = 0;
            int met = 0;
            for (CrosswalkStep step : plan.automatic()) {
                if (step.codings() > 0) {
                    CodingCopyStore.Copied copied = copies.copy(
                            store.waitingOf(step.from().id(), settled),
                            step.to().getFirst(),
                            change);
                    made += copied.made();
                    met += copied.copies().size();
                }
            }
            change.summarize("%s to %s: %d codings".formatted(crosswalk.from(), crosswalk.to(), made));
            if (met == 0) {
                change.nothingChanged();
            }
            return new CrosswalkApplied(plan, made, met - made);
        });
        if (applied.made() >= LARGE) {
            database.expectCompaction();
        }
        return applied;
    }

    /**
     * The codings that wait for a decision, code by code in the order of the codebook, oldest first.
     *
     * @param code those of this code alone, or null for all
     * @param most 0 for all
     */
    public CrosswalkQueue queue(Crosswalk crosswalk, @Nullable CodeId code, int most) {
        CrosswalkPlan plan = preview(crosswalk);
        List<CrosswalkStep> steps = Stream.concat(plan.queue().stream(), plan.dropped().stream())
                .filter(step -> step.codings() > 0)
                .filter(step -> code == null || step.from().id().equals(code))
                .sorted(Comparator.comparingInt(step -> step.from().order()))
                .toList();
        Set<UUID> settled = steps.isEmpty() ? Set.of() : store.settled();
        List<Queued> queue = new ArrayList<>();
        for (CrosswalkStep step : steps) {
            if (most == 0 || queue.size() < most) {
                store.waitingOf(step.from().id(), settled).stream()
                        .limit(most == 0 ? Long.MAX_VALUE : most - queue.size())
                        .forEach(id -> queue.add(new Queued(new CodingId(id), step)));
            }
        }
        return new CrosswalkQueue(
                queue, steps.stream().mapToInt(CrosswalkStep::codings).sum());
    }

    /**
     * Decides that codings become these codes; of a role and a characteristic a linked act is made.
     *
     * @return the codings that say it now
     */
    public List<CodingId> settle(Crosswalk crosswalk, Collection<CodingId> ids, Collection<Code> to) {
        return journal.record("codebook crosswalk", "coding", change -> {
            refuseStrangers(crosswalk, ids, to);
            takeDecisionsBack(ids, change);
            Map<Code, Map<UUID, UUID>> made = new LinkedHashMap<>();
            for (Code code : to) {
                List<UUID> origins = ids.stream().map(CodingId::value).toList();
                made.put(code, copies.copy(origins, code, change).copies());
            }
            joinActs(made, change);
            if (ids.size() == 1) {
                change.about(ids.iterator().next().value());
            }
            change.summarize("%s to %s: %d settled".formatted(crosswalk.from(), crosswalk.to(), ids.size()));
            return made.values().stream()
                    .flatMap(copied -> copied.values().stream())
                    .distinct()
                    .map(CodingId::new)
                    .toList();
        });
    }

    /** Decides that codings become nothing in the other codebook. */
    public void leave(Crosswalk crosswalk, Collection<CodingId> ids, String because) {
        if (because.isBlank()) {
            throw Refusal.because("Nothing says why they stay as they are.", "Give a reason with '--because'.");
        }
        journal.record("codebook crosswalk", "coding", change -> {
            refuseStrangers(crosswalk, ids, List.of());
            takeDecisionsBack(ids, change);
            links.insert(
                    ids.stream()
                            .map(id -> new CodingLink(Ids.next(), LinkKind.CROSSWALK, id, null, because.strip()))
                            .toList(),
                    change.seq());
            change.summarize("%s to %s: %d left as they are".formatted(crosswalk.from(), crosswalk.to(), ids.size()));
            return null;
        });
    }

    private void refuseStrangers(Crosswalk crosswalk, Collection<CodingId> ids, Collection<Code> to) {
        CodeTree codes = tree.get();
        Codebook from = book(crosswalk.from(), codes);
        Codebook target = book(crosswalk.to(), codes);
        for (CodingId id : ids) {
            Coding coding = codings.coding(id);
            if (!codes.code(coding.code()).codebook().equals(from.id())) {
                throw Refusal.because(
                        "The coding %s is none with a code of %s.".formatted(id, from.slug()),
                        "'codebook crosswalk %s %s --queue' lists those that wait."
                                .formatted(from.slug(), target.slug()));
            }
            if (coding.status() != CodingStatus.MADE) {
                throw Refusal.because(
                        "The coding %s is %s, and does not count."
                                .formatted(id, coding.status().slug()),
                        "Accept it first, or leave it out.");
            }
        }
        for (Code code : to) {
            if (!code.codebook().equals(target.id())) {
                throw Refusal.because(
                        "'%s' is no code of %s.".formatted(code.path(), target.slug()),
                        "Name one of that codebook; 'codebook show %s' lists them.".formatted(target.slug()));
            }
        }
        for (CodingLink link : crosswalkLinks(ids)) {
            if (link.to() != null) {
                throw Refusal.because(
                        "The coding %s was carried over already.".formatted(link.from()),
                        "Change what was made of it, %s, with 'coding set' or 'coding withdraw', or undo the change that"
                                        .formatted(link.to())
                                + " made it.");
            }
        }
    }

    private List<CodingLink> crosswalkLinks(Collection<CodingId> ids) {
        Set<CodingId> asked = new HashSet<>(ids);
        return links.of(asked).stream()
                .filter(link -> link.kind() == LinkKind.CROSSWALK && asked.contains(link.from()))
                .toList();
    }

    /** What was left as it is may be decided anew. */
    private void takeDecisionsBack(Collection<CodingId> ids, OpenChange change) {
        crosswalkLinks(ids).forEach(link -> change.remove(CodingLinkStore.TABLE, link.id()));
    }

    private void joinActs(Map<Code, Map<UUID, UUID>> made, OpenChange change) {
        Facets people = facets.get();
        Optional<Code> role = only(made, people::isRole);
        Optional<Code> characteristic = only(made, people::isCharacteristic);
        if (role.isEmpty() || characteristic.isEmpty()) {
            return;
        }
        Map<UUID, UUID> characteristics = made.getOrDefault(characteristic.get(), Map.of());
        List<CodingLink> acts = new ArrayList<>();
        made.getOrDefault(role.get(), Map.of())
                .forEach((origin, half) -> acts.add(new CodingLink(
                        Ids.next(),
                        LinkKind.FACET,
                        new CodingId(half),
                        new CodingId(characteristics.getOrDefault(origin, half)),
                        null)));
        links.insert(acts, change.seq());
    }

    private static Optional<Code> only(Map<Code, ?> made, Predicate<CodeId> kind) {
        List<Code> found =
                made.keySet().stream().filter(code -> kind.test(code.id())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
