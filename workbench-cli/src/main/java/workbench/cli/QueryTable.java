package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.query.SavedQuery;

/** Saved questions as rows. */
final class QueryTable {
    private QueryTable() {}

    static Table<SavedQuery> of(Workbench workbench, List<SavedQuery> queries) {
        CodingWords words = CodingWords.of(workbench);
        return new Table<>(
                List.of(
                        Column.data("id", query -> query.id().toString()),
                        Column.of("name", SavedQuery::name),
                        Column.of("of", query -> query.asks().slug()),
                        Column.of("command", QueryTable::command),
                        Column.data("terms", QueryTable::terms),
                        Column.of("by", query -> words.coder(query.by())),
                        Column.data("savedAt", query -> query.savedAt().toString())),
                queries,
                "No saved queries yet. Save one with 'workbench query save NAME …'.");
    }

    /** What asks it, as it is typed. */
    static String command(SavedQuery query) {
        return query.terms().stream()
                .map(term -> switch (query.asks()) {
                    case FIND -> term.name().equals("words") ? quoted(term.content()) : option(term);
                    case MATRIX -> option(term);
                })
                .collect(Collectors.joining(" ", "workbench " + query.asks().slug() + " ", ""))
                .strip();
    }

    private static String option(SavedQuery.Term term) {
        return term.content().equals("true") ? "--" + term.name() : "--" + term.name() + "=" + quoted(term.content());
    }

    /** As a shell takes it. */
    private static String quoted(String words) {
        return words.matches("[\\w./:@=,+-]+") ? words : "'" + words.replace("'", "'\\''") + "'";
    }

    private static Map<String, List<String>> terms(SavedQuery query) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        query.terms()
                .forEach(term -> terms.computeIfAbsent(term.name(), name -> new java.util.ArrayList<>())
                        .add(term.content()));
        return terms;
    }
}
