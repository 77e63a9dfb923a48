package workbench.recoding;

import java.util.List;
import workbench.codebook.Code;

/**
 * What applying a crosswalk would do now.
 *
 * @param automatic rows whose codings move by themselves
 * @param queue rows whose codings wait for a person's decision
 * @param dropped rows without a successor; their codings wait for a decision too
 * @param notCovered codes that the crosswalk says nothing of, the study's own under the codebook among them
 * @param targetThere whether the study has the second codebook; without it nothing can be applied
 */
public record CrosswalkPlan(
        List<CrosswalkStep> automatic,
        List<CrosswalkStep> queue,
        List<CrosswalkStep> dropped,
        List<NotCovered> notCovered,
        boolean targetThere) {
    public CrosswalkPlan {
        automatic = List.copyOf(automatic);
        queue = List.copyOf(queue);
        dropped = List.copyOf(dropped);
        notCovered = List.copyOf(notCovered);
    }

    /** A code of the first codebook without a row. */
    public record NotCovered(Code code, int codings) {}

    public int moving() {
        return sum(automatic);
    }

    public int waiting() {
        return sum(queue) + sum(dropped);
    }

    private static int sum(List<CrosswalkStep> steps) {
        return steps.stream().mapToInt(CrosswalkStep::codings).sum();
    }
}
