package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.codebook.CodeTree;
import workbench.coding.Reminder;
import workbench.id.CodeId;
import workbench.id.CodingId;

/** What to think of when coding, a line each; said beside the answer and never in its way. */
final class Reminders {
    private static final int MOST = 5;

    private Reminders() {}

    /** For one coding. */
    static List<String> of(Workbench workbench, CodingId coding) {
        CodeTree tree = workbench.codebooks().tree();
        return workbench.doubleCoding().of(coding).stream()
                .limit(MOST)
                .map(reminder -> "Think of %s too (%s): %s"
                        .formatted(tree.code(reminder.neighbour()).name(), ground(reminder), reminder.text()))
                .toList();
    }

    private static String ground(Reminder reminder) {
        return reminder.met().isEmpty()
                ? String.join(", ", reminder.coders()) + " coded these words with it"
                : "“" + String.join("”, “", reminder.met()) + "”";
    }

    private record Pair(CodeId code, CodeId neighbour) {}

    /** For many codings: how many of each code. */
    static List<String> summed(Workbench workbench, List<CodingId> codings) {
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        for (Reminder reminder : workbench.doubleCoding().of(codings)) {
            counts.merge(new Pair(reminder.code(), reminder.neighbour()), 1, Integer::sum);
        }
        CodeTree tree = workbench.codebooks().tree();
        List<String> lines = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
                .limit(MOST)
                .forEach(entry -> lines.add("%s of %s: think of %s too."
                        .formatted(
                                CodedLines.counted(entry.getValue(), "coding"),
                                tree.code(entry.getKey().code()).name(),
                                tree.code(entry.getKey().neighbour()).name())));
        if (counts.size() > MOST) {
            lines.add("%d more such pairs; 'codebook show CODE' has the hints.".formatted(counts.size() - MOST));
        }
        return lines;
    }
}
