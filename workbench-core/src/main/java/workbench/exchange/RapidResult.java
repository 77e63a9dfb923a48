package workbench.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.id.CodeId;
import workbench.rating.SummaryField;
import workbench.rating.SummaryOutcome;
import workbench.source.Participant;

/**
 * What a filled template changed, or would.
 *
 * @param cells cell by cell, in the order of the file
 * @param outcomes row by row, those that say something
 * @param said what was left aside
 */
public record RapidResult(
        Case ofCase,
        Participant participant,
        List<CellChange> cells,
        List<SummaryOutcome> outcomes,
        List<String> said) {
    public RapidResult {
        cells = List.copyOf(cells);
        outcomes = List.copyOf(outcomes);
        said = List.copyOf(said);
    }

    /**
     * One cell.
     *
     * @param place where it is in the file
     * @param from what the study holds, empty for nothing
     * @param to what the file says
     * @param kept why the study's is kept all the same; null where it is changed
     */
    public record CellChange(
            String place,
            CodeId construct,
            SummaryField field,
            String from,
            String to,
            @Nullable String kept) {}

    public long added() {
        return outcomes.stream().filter(SummaryOutcome::added).count();
    }

    public long altered() {
        return outcomes.stream().filter(SummaryOutcome::altered).count();
    }

    public long unchanged() {
        return outcomes.stream().filter(SummaryOutcome::unchanged).count();
    }

    public long kept() {
        return outcomes.stream().filter(one -> one.kept() != null).count();
    }
}
