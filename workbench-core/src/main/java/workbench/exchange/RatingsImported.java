package workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.rating.RatingChange;
import workbench.rating.RatingResult;

/**
 * What became of ratings that a file brought, or would become of them.
 *
 * @param unchanged how many stood already, or were left as they were written
 * @param said what is not read, what was done besides, what should be looked at again
 */
public record RatingsImported(
        List<RatingChange> changes, int unchanged, List<String> said, Map<Integer, String> places) {
    public RatingsImported {
        changes = List.copyOf(changes);
        said = List.copyOf(said);
        places = Map.copyOf(places);
    }

    /** @throws WorkbenchException with all that is wrong, each with its line, or with its sheet and cell */
    static RatingsImported of(BroughtRatings brought, Supplier<RatingResult> entering) {
        try {
            RatingResult result = entering.get();
            List<String> said = new ArrayList<>(brought.said());
            said.addAll(result.said());
            return new RatingsImported(
                    result.changes(), result.unchanged() + brought.untouched(), said, brought.places());
        } catch (WorkbenchException refused) {
            throw brought.places().isEmpty() ? refused : placed(refused, brought.places());
        }
    }

    private static WorkbenchException placed(WorkbenchException refused, Map<Integer, String> places) {
        List<Problem> problems = refused.problems().stream()
                .map(problem -> problem instanceof RowProblem row && places.containsKey(row.row())
                        ? new Refusal("%s: %s".formatted(places.get(row.row()), row.what()), row.remedy())
                        : problem)
                .toList();
        return new WorkbenchException(problems);
    }

    /** Where a change comes from: {@code line 12}, {@code sheet 'Ratings', D7}. */
    public String place(RatingChange change) {
        return places.getOrDefault(change.row(), "line " + change.row());
    }
}
