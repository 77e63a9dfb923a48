package workbench.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of one summary that was brought.
 *
 * @param before as it stood, or null where there was none
 * @param after as it stands then; where nothing is done, as it stood
 * @param kept why it was not touched although something else was brought; null where it was not kept
 */
public record SummaryOutcome(
        @Nullable Summary before,
        Summary after,
        List<FieldChange> changes,
        @Nullable String kept) {
    public SummaryOutcome {
        changes = List.copyOf(changes);
    }

    /**
     * One field from what it held to what it shall hold, in words; empty is none.
     *
     * @param from empty where it held nothing
     */
    public record FieldChange(SummaryField field, String from, String to) {}

    public boolean added() {
        return before == null;
    }

    public boolean altered() {
        return before != null && kept == null && !changes.isEmpty();
    }

    public boolean unchanged() {
        return before != null && kept == null && changes.isEmpty();
    }
}
