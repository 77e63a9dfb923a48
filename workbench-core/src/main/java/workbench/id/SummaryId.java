package workbench.id;

import java.util.UUID;

/** The id of a summary. */
public record SummaryId(UUID value) {
    public static SummaryId next() {
        return new SummaryId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
