package workbench.id;

import java.util.UUID;

/** The id of a coding. */
public record CodingId(UUID value) {
    public static CodingId next() {
        return new CodingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
