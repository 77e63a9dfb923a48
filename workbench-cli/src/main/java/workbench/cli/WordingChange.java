package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Exclusion;
import workbench.codebook.Wording;

/** Two wordings of a code, part by part: what was taken out and what came in. */
final class WordingChange {
    /**
     * One part.
     *
     * @param gone what only the old wording says
     * @param come what only the new wording says
     */
    record Part(String name, List<String> gone, List<String> come) {}

    private WordingChange() {}

    /** The parts that differ. */
    static List<Part> parts(@Nullable String oldSubject, Wording old, @Nullable String newSubject, Wording fresh) {
        List<Part> parts = new ArrayList<>();
        add(parts, "Subject", texts(oldSubject), texts(newSubject));
        add(parts, "Means", texts(old.definition()), texts(fresh.definition()));
        add(parts, "Code here", old.include(), fresh.include());
        add(parts, "Do not code here", exclusions(old), exclusions(fresh));
        add(parts, "For example", old.examples(), fresh.examples());
        add(parts, "Note", texts(old.note()), texts(fresh.note()));
        return parts;
    }

    private static void add(List<Part> parts, String name, List<String> old, List<String> fresh) {
        List<String> gone = old.stream().filter(line -> !fresh.contains(line)).toList();
        List<String> come = fresh.stream().filter(line -> !old.contains(line)).toList();
        if (!gone.isEmpty() || !come.isEmpty()) {
            parts.add(new Part(name, gone, come));
        }
    }

    private static List<String> texts(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> exclusions(Wording wording) {
        return wording.exclude().stream().map(WordingChange::exclusion).toList();
    }

    private static String exclusion(Exclusion rule) {
        return rule.see() == null ? rule.text() : rule.text() + " → " + rule.see();
    }

    /** A line a change: {@code - old} and {@code + new}. */
    static List<String> lines(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(part.name() + ":");
            part.gone().forEach(line -> lines.add("  - " + line));
            part.come().forEach(line -> lines.add("  + " + line));
        }
        return lines;
    }

    /** A wording as JSON has it. */
    static Map<String, @Nullable Object> object(@Nullable String subject, Wording wording) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("subject", subject);
        object.put("definition", wording.definition());
        object.put("include", wording.include());
        object.put(
                "exclude", wording.exclude().stream().map(WordingChange::object).toList());
        object.put("examples", wording.examples());
        object.put("note", wording.note());
        object.values().removeIf(Objects::isNull);
        return object;
    }

    private static Map<String, @Nullable Object> object(Exclusion rule) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("text", rule.text());
        object.put("see", rule.see());
        return object;
    }
}
