package workbench.network;

import java.util.LinkedHashMap;
import java.util.Map;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * What must hold of records after changes were taken back or put back, and that the journal's pointers do not tell: what was taken
 * away and comes again may contradict what was said since.
 */
final class SoundRecords {
    private static final String OVERLAP = " JOIN event af ON af.id = a.from_event JOIN event bf ON bf.id = b.from_event"
            + " LEFT JOIN event az ON az.id = a.to_event LEFT JOIN event bz ON bz.id = b.to_event"
            + " WHERE a.removed_seq IS NULL AND b.removed_seq IS NULL"
            + " AND af.case_id IS NOT DISTINCT FROM bf.case_id"
            + " AND af.ordinal <= COALESCE(bz.ordinal, 2147483647) AND bf.ordinal <= COALESCE(az.ordinal, 2147483647)";

    /** What would be so, by the query that finds a row where it is. */
    private static final Map<String, String> CONTRADICTIONS = contradictions();

    private final Database database;

    SoundRecords(Database database) {
        this.database = database;
    }

    private static Map<String, String> contradictions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "SELECT 1 FROM membership a JOIN membership b ON b.id > a.id AND b.actor_id = a.actor_id"
                        + " AND b.network_id = a.network_id" + OVERLAP,
                "an actor would belong to a network twice at one event");
        all.put(
                "SELECT 1 FROM association a JOIN association b ON b.id > a.id AND b.type = a.type AND b.directed = a.directed"
                        + " AND b.from_actor IS NOT DISTINCT FROM a.from_actor AND b.to_actor IS NOT DISTINCT FROM a.to_actor"
                        + " AND b.from_network IS NOT DISTINCT FROM a.from_network"
                        + " AND b.to_network IS NOT DISTINCT FROM a.to_network" + OVERLAP,
                "a tie would hold twice at one event");
        all.put(twice("network_focus", "network_id, event_id"), "a focus would be stated twice for one event");
        all.put(
                twice("network_state", "network_id, event_id, quality, step"),
                "a state would be judged twice at one step of an event");
        all.put(twice("task", "network_id, event_id, what"), "a task would stand twice at one event");
        all.put(twice("strategy", "slug"), "two strategies would bear one slug");
        all.put(twice("actor", "slug"), "two actors would bear one slug");
        all.put(
                "SELECT 1 FROM strategy s JOIN strategy_step p ON p.strategy_id = s.id JOIN network n ON n.id = p.owner_network"
                        + " WHERE s.removed_seq IS NULL AND n.removed_seq IS NOT NULL",
                "a step of a strategy would be owned by a network that is gone");
        return all;
    }

    private static String twice(String table, String columns) {
        return "SELECT 1 FROM " + table + " WHERE removed_seq IS NULL GROUP BY " + columns + " HAVING COUNT(*) > 1";
    }

    void refuseContradictions() {
        CONTRADICTIONS.forEach((sql, sentence) -> {
            if (database.first(sql, Binder.NOTHING, row -> true).isPresent()) {
                throw Refusal.because(
                        "That cannot be taken back: %s.".formatted(sentence),
                        "Take back or correct what was said since; 'journal' shows it.");
            }
        });
    }
}
