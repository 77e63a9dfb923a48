package workbench.influence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Picks a bounded number of codings out of any number while they pass: one of each source first, then one of each coder in
 * it, then whichever were made first. What is picked does not depend on the order in which they pass.
 */
final class EvidencePick {
    /** How many codings a proposal keeps as evidence; {@code codings} lists all. */
    static final int MOST = 12;

    /** By rank of the source, by rank of the coder: the earliest coding. */
    private final TreeMap<Integer, TreeMap<Integer, UUID>> bySource = new TreeMap<>();

    private final TreeSet<UUID> earliest = new TreeSet<>();
    /** The highest rank of a source that may still be picked. */
    private int highest = Integer.MAX_VALUE;

    private int passed;

    /** Counts a coding; answers whether it may be picked, so that its id is wanted. */
    boolean wants(int source) {
        passed++;
        return source <= highest;
    }

    void add(int source, int coder, UUID coding) {
        bySource.computeIfAbsent(source, rank -> new TreeMap<>()).merge(coder, coding, EvidencePick::earlier);
        if (bySource.size() > MOST) {
            bySource.pollLastEntry();
        }
        if (bySource.size() == MOST) {
            highest = bySource.lastKey();
        }
        earliest.add(coding);
        if (earliest.size() > MOST) {
            earliest.pollLast();
        }
    }

    private static UUID earlier(UUID one, UUID other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** How many codings passed. */
    int passed() {
        return passed;
    }

    /** Those picked, in the order of preference. */
    List<UUID> picked() {
        Set<UUID> picked = new LinkedHashSet<>();
        bySource.values().forEach(coders -> picked.add(Collections.min(coders.values())));
        bySource.values().forEach(coders -> picked.addAll(coders.values()));
        picked.addAll(earliest);
        return picked.stream().limit(MOST).toList();
    }

    /** Out of several kinds, so that each has its share. */
    static List<UUID> inTurn(List<List<UUID>> kinds) {
        List<UUID> picked = new ArrayList<>();
        for (int at = 0; picked.size() < MOST; at++) {
            boolean more = false;
            for (List<UUID> kind : kinds) {
                if (at < kind.size() && picked.size() < MOST) {
                    picked.add(kind.get(at));
                }
                more |= at < kind.size();
            }
            if (!more) {
                break;
            }
        }
        return List.copyOf(picked);
    }
}
