package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.problem.RowProblem;
import workbench.text.DefusedCell;
import workbench.text.Names;

/** Which column of a table of codings holds what; columns of other names are left alone. */
final class CodingColumns {
    private static final Set<String> KNOWN = Set.of(
            "source",
            "start",
            "end",
            "quote",
            "code",
            "valence",
            "coder",
            "event",
            "eventbasis",
            "affects",
            "network",
            "voice",
            "note",
            "characteristic");

    private final Map<String, Integer> places;
    private final int width;

    private CodingColumns(Map<String, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /** @param header the cells of the first line */
    static CodingColumns of(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(name(header.get(i)), i);
        }
        return new CodingColumns(places, header.size());
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** What keeps the table from being read; empty if nothing does. */
    static List<RowProblem> faults(List<String> header) {
        List<String> names = header.stream().map(CodingColumns::name).toList();
        List<RowProblem> faults = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String needed : List.of("source", "code")) {
            if (!names.contains(needed)) {
                missing.add("'" + needed + "'");
            }
        }
        if (!names.contains("quote") && !(names.contains("start") && names.contains("end"))) {
            missing.add("'quote' (or both 'start' and 'end')");
        }
        if (!missing.isEmpty()) {
            faults.add(new RowProblem(
                    1,
                    "",
                    "The header lacks %s; it has: %s.".formatted(String.join(", ", missing), String.join(", ", header)),
                    "Name the columns in the first line: source, start and end or quote, code; further ones are valence,"
                            + " coder, event, affects, network, voice, note, characteristic."));
        }
        names.stream()
                .filter(name -> KNOWN.contains(name) && names.indexOf(name) != names.lastIndexOf(name))
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .forEach(twice -> faults.add(new RowProblem(
                        1,
                        twice,
                        "The header names the column '%s' twice.".formatted(twice),
                        "Take one of them out, or give it another name.")));
        names.forEach(name -> KNOWN.stream()
                .filter(known -> !names.contains(known) && !KNOWN.contains(name))
                .filter(known -> name.length() > 3 && Names.editDistance(name, known) <= 2)
                .findFirst()
                .ifPresent(meant -> faults.add(new RowProblem(
                        1,
                        name,
                        "The header has a column '%s', which means nothing here.".formatted(name),
                        "If '%s' is meant, write it so; else give the column a name less like it.".formatted(meant)))));
        return faults;
    }

    /** How many cells the header has. */
    int width() {
        return width;
    }

    /** The text of a named cell as it was before it was defused; empty where the row or the table has none. */
    String cell(List<String> row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : DefusedCell.read(row.get(place));
    }
}
