package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects faults; of very many of one kind in one sheet it keeps the first. */
final class FaultList {
    private static final int KEPT_OF_A_KIND = 200;

    private final List<Fault> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Fault.Kind, Integer> kinds = new HashMap<>();

    void add(String sheet, String cell, Fault.Kind kind, String sentence) {
        kinds.merge(kind, 1, Integer::sum);
        if (counts.merge(sheet + "/" + kind, 1, Integer::sum) <= KEPT_OF_A_KIND) {
            kept.add(new Fault(sheet, cell, kind, sentence));
        }
    }

    List<Fault> kept() {
        return kept;
    }

    int count(Fault.Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A text of the workbook as a fault quotes it. */
    static String quoted(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 60
                ? "'" + line + "'"
                : "'" + line.substring(0, line.offsetByCodePoints(0, 57)) + "…'";
    }
}
