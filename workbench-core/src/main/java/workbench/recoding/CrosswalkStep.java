package workbench.recoding;

import java.util.List;
import workbench.codebook.Code;
import workbench.codebook.CrosswalkRow;

/**
 * A row of a crosswalk, met in a study.
 *
 * @param to the codes that it may become, as far as the study has them in use
 * @param codings how many codings wait to be carried over, or for a decision
 */
public record CrosswalkStep(CrosswalkRow row, Code from, List<Code> to, int codings) {
    public CrosswalkStep {
        to = List.copyOf(to);
    }

    /** Whether its codings may move by themselves. */
    public boolean automatic() {
        return row.safe() && to.size() == 1;
    }

    /** Whether the code has no successor. */
    public boolean dropped() {
        return row.to().isEmpty();
    }
}
