package workbench.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import workbench.id.ExcerptId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.OpenChange;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** All that is said of networks over time, on disk: one table a kind, and what each record rests on. */
public final class ConfigurationStore implements Undoable {
    private static final RowList EVIDENCE =
            new RowList("network_evidence", "record_id", List.of("excerpt_id"), "excerpt");

    private final Database database;
    private final MembershipStore memberships;
    private final AssociationStore associations;
    private final FocusStore foci;
    private final StateStore states;
    private final StrategyStore strategies;
    private final TaskStore tasks;

    public ConfigurationStore(Database database) {
        this.database = database;
        this.memberships = new MembershipStore(database);
        this.associations = new AssociationStore(database);
        this.foci = new FocusStore(database);
        this.states = new StateStore(database);
        this.strategies = new StrategyStore(database);
        this.tasks = new TaskStore(database);
    }

    @Override
    public List<JournalledTable> journalledTables() {
        Pointer network = new Pointer("network_id", "network");
        Pointer event = new Pointer("event_id", "event");
        Pointer from = new Pointer("from_event", "event");
        Pointer to = new Pointer("to_event", "event");
        return List.of(
                JournalledTable.of("membership", new Pointer("actor_id", "actor"), network, from, to)
                        .with(EVIDENCE),
                JournalledTable.of(
                                "association",
                                new Pointer("from_actor", "actor"),
                                new Pointer("from_network", "network"),
                                new Pointer("to_actor", "actor"),
                                new Pointer("to_network", "network"),
                                from,
                                to)
                        .with(EVIDENCE),
                JournalledTable.of("network_focus", network, event).with(EVIDENCE),
                JournalledTable.of("network_state", network, event).with(EVIDENCE),
                JournalledTable.of("strategy", network, event, new Pointer("replaces", "strategy"))
                        .with(
                                EVIDENCE,
                                new RowList(
                                        "strategy_step",
                                        "strategy_id",
                                        List.of("owner_actor", "owner_network", "number", "what", "status"),
                                        "actor")),
                JournalledTable.of(
                                "task",
                                network,
                                event,
                                new Pointer("planned_actor", "actor"),
                                new Pointer("planned_network", "network"),
                                new Pointer("actual_actor", "actor"),
                                new Pointer("actual_network", "network"))
                        .with(EVIDENCE));
    }

    /**
     * What was taken away and comes again may contradict what was said since.
     */
    @Override
    public void checkAfterUndo() {
        new SoundRecords(database).refuseContradictions();
    }

    /** All records that stand; evidence that no longer stands is left out. */
    NetworkRecords all() {
        Map<UUID, List<ExcerptId>> evidence = new HashMap<>();
        database.each(
                "SELECT n.record_id, n.excerpt_id FROM network_evidence n JOIN excerpt e ON e.id = n.excerpt_id"
                        + " WHERE e.removed_seq IS NULL ORDER BY n.record_id, n.excerpt_id",
                Binder.NOTHING,
                row -> evidence.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new ExcerptId(row.getObject(2, UUID.class))));
        return new NetworkRecords(
                memberships.all(evidence),
                associations.all(evidence),
                foci.all(evidence),
                states.all(evidence),
                strategies.all(evidence),
                tasks.all(evidence));
    }

    void insert(NetworkRecord one, OpenChange change) {
        switch (one) {
            case Membership membership -> memberships.insert(membership, change.seq());
            case Association association -> associations.insert(association, change.seq());
            case Focus focus -> foci.insert(focus, change.seq());
            case State state -> states.insert(state, change.seq());
            case Strategy strategy -> strategies.insert(strategy, change.seq());
            case Task task -> tasks.insert(task, change.seq());
        }
        addEvidence(one, one.evidence());
    }

    /** Alters a record; evidence that does not stand at present keeps its place. */
    void update(NetworkRecord old, NetworkRecord now, OpenChange change) {
        change.altering(tableOf(old), old.recordId());
        switch (now) {
            case Membership membership -> memberships.update(membership);
            case Association association -> associations.update(association);
            case Focus focus -> foci.update(focus);
            case State state -> states.update(state);
            case Strategy strategy -> strategies.update(strategy);
            case Task task -> tasks.update(task);
        }
        database.updateEach(
                "DELETE FROM network_evidence WHERE record_id = ? AND excerpt_id = ?",
                old.evidence().stream()
                        .filter(excerpt -> !now.evidence().contains(excerpt))
                        .toList(),
                (statement, excerpt) -> {
                    statement.setObject(1, now.recordId());
                    statement.setObject(2, excerpt.value());
                });
        addEvidence(
                now,
                now.evidence().stream()
                        .filter(excerpt -> !old.evidence().contains(excerpt))
                        .toList());
    }

    void remove(NetworkRecord old, OpenChange change) {
        change.remove(tableOf(old), old.recordId());
    }

    private void addEvidence(NetworkRecord one, List<ExcerptId> excerpts) {
        database.updateEach(
                "INSERT INTO network_evidence (record_id, excerpt_id) VALUES (?, ?)",
                excerpts,
                (statement, excerpt) -> {
                    statement.setObject(1, one.recordId());
                    statement.setObject(2, excerpt.value());
                });
    }

    private static String tableOf(NetworkRecord one) {
        return switch (one.kind()) {
            case MEMBERSHIP -> "membership";
            case TIE -> "association";
            case FOCUS -> "network_focus";
            case STATE -> "network_state";
            case STRATEGY -> "strategy";
            case TASK -> "task";
        };
    }
}
