package workbench.id;

import java.util.UUID;

/** The id of a source. */
public record SourceId(UUID value) {
    public static SourceId next() {
        return new SourceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
