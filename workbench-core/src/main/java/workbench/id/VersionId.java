package workbench.id;

import java.util.UUID;

/** The id of one frozen text of a source. */
public record VersionId(UUID value) {
    public static VersionId next() {
        return new VersionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
