package workbench.id;

import java.util.UUID;

/** The id of a case. */
public record CaseId(UUID value) {
    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
