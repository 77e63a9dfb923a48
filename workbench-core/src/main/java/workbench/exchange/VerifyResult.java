package workbench.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What the check of a workbook has found.
 *
 * @param codings how many rows of excerpts were compared
 * @param journalThen the number of the study's last change when the workbook was made, and {@code journalNow}
 * @param faults the first of each kind and sheet; none where all is well
 * @param total how many faults there are in all
 * @param summary a sentence or two for people
 */
public record VerifyResult(
        int codings, LocalDate made, long journalThen, long journalNow, List<Fault> faults, int total, String summary) {
    public VerifyResult {
        faults = List.copyOf(faults);
    }

    public boolean isWell() {
        return total == 0;
    }
}
