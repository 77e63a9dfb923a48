package workbench.coding;

import java.util.List;
import workbench.id.CodingId;
import workbench.problem.RowProblem;

/**
 * What became of codings.
 *
 * @param unchanged how many stood already in every respect
 * @param codings the new ones, in order; empty where anything was refused
 * @param refused what is wrong, the first hundred; where there is anything, nothing was applied
 * @param said what was done besides: coders made
 */
public record CodingResult(
        int applied, int unchanged, List<CodingId> codings, List<RowProblem> refused, int refusals, List<String> said) {
    public CodingResult {
        codings = List.copyOf(codings);
        refused = List.copyOf(refused);
        said = List.copyOf(said);
    }
}
