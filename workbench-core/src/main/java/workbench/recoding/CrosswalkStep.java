package workbench.recoding;

import java.util.List;
import workbench.codebook.Code;
import workbench.codebook.CrosswalkRow;

/**
 * A row of a crosswalk, met in a study.
 *
 * @param to the codes that it may become, as far as the study has them in use
 * @param names what these are called, told apart where two are called the same; also where the study lacks the codebook
 * @param automatic whether its codings may move by themselves
 * @param codings how many codings wait to be carried over, or for a decision
 */
public record CrosswalkStep(
        CrosswalkRow row, Code from, List<Code> to, List<String> names, boolean automatic, int codings) {
    public CrosswalkStep {
        to = List.copyOf(to);
        names = List.copyOf(names);
    }

    /** Whether the code has no successor. */
    public boolean dropped() {
        return row.to().isEmpty();
    }
}
