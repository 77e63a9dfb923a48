package workbench.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import workbench.journal.OpenChange;

/**
 * The records as they shall stand after a change: those that stand, with what was put in, altered or dropped. Nothing is written
 * before all of it was put in and settled, so that the order of rows does not matter.
 */
final class RecordBook {
    private final Map<UUID, NetworkRecord> before = new LinkedHashMap<>();
    private final Map<UUID, NetworkRecord> wanted = new LinkedHashMap<>();
    private final Map<UUID, RowPlace> places = new LinkedHashMap<>();
    private final Set<UUID> dropped = new LinkedHashSet<>();

    RecordBook(NetworkRecords standing) {
        standing.all().forEach(one -> before.put(one.recordId(), one));
        wanted.putAll(before);
    }

    <T extends NetworkRecord> List<T> all(Class<T> kind) {
        return wanted.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Optional<NetworkRecord> find(UUID id) {
        return Optional.ofNullable(wanted.get(id));
    }

    /** Whether it stood before. */
    boolean stood(NetworkRecord one) {
        return before.containsKey(one.recordId());
    }

    void put(NetworkRecord one, RowPlace place) {
        wanted.put(one.recordId(), one);
        places.putIfAbsent(one.recordId(), place);
    }

    /** Alters one as a consequence of others. */
    void follow(NetworkRecord one) {
        wanted.put(one.recordId(), one);
    }

    void drop(NetworkRecord one) {
        wanted.remove(one.recordId());
        dropped.add(one.recordId());
    }

    /** The row that put it in, if one did. */
    Optional<RowPlace> placeOf(NetworkRecord one) {
        return Optional.ofNullable(places.get(one.recordId()));
    }

    /** Those that were put in, in order. */
    Collection<NetworkRecord> touched() {
        return places.keySet().stream()
                .map(wanted::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many records were put in anew, are another than before, and are as they were though a row speaks of them. */
    record Tally(int added, int changed, int unchanged, int removed) {}

    Tally write(ConfigurationStore store, OpenChange change) {
        int added = 0;
        int changed = 0;
        List<NetworkRecord> all = new ArrayList<>(wanted.values());
        for (NetworkRecord one : all) {
            NetworkRecord old = before.get(one.recordId());
            if (old == null) {
                store.insert(one, change);
                added++;
            } else if (!old.equals(one)) {
                store.update(old, one, change);
                changed++;
            }
        }
        dropped.forEach(id -> store.remove(Objects.requireNonNull(before.get(id)), change));
        int unchanged = (int) places.keySet().stream()
                .filter(id -> Objects.equals(before.get(id), wanted.get(id)))
                .count();
        return new Tally(added, changed, unchanged, dropped.size());
    }
}
