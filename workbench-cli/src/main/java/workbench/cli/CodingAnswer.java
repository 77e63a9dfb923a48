package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.CodingResult;
import workbench.id.CodingId;
import workbench.problem.Problem;
import workbench.problem.RowProblem;

/**
 * What became of codings.
 *
 * @param lines for people
 */
record CodingAnswer(
        int applied, int unchanged, List<CodingId> codings, List<? extends Problem> refused, List<String> lines)
        implements Answer {
    static CodingAnswer of(CodingResult result, List<String> lines) {
        return new CodingAnswer(result.applied(), result.unchanged(), result.codings(), result.refused(), lines);
    }

    static CodingAnswer refused(List<? extends Problem> problems) {
        return new CodingAnswer(0, 0, List.of(), problems, List.of());
    }

    /** The same with lines for people. */
    CodingAnswer saying(List<String> words) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(words);
        return new CodingAnswer(applied, unchanged, codings, refused, all);
    }

    @Override
    public void text(TextPage page) {
        lines.forEach(page::line);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("applied", applied);
        if (refused.isEmpty()) {
            object.put("unchanged", unchanged);
            object.put("codings", codings.stream().map(CodingId::toString).toList());
        } else {
            object.put("refused", refused.stream().map(CodingAnswer::object).toList());
        }
        return object;
    }

    private static Map<String, @Nullable Object> object(Problem problem) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        boolean placed = problem instanceof RowProblem;
        object.put("row", placed && ((RowProblem) problem).row() > 0 ? ((RowProblem) problem).row() : null);
        object.put(
                "column",
                placed && !((RowProblem) problem).column().isEmpty() ? ((RowProblem) problem).column() : null);
        object.put("problem", problem.what());
        object.put("remedy", problem.remedy());
        return object;
    }

    @Override
    public Table<CodingId> table() {
        return new Table<>(List.of(Column.of("id", CodingId::toString)), codings, "");
    }
}
