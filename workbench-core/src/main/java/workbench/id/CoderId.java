package workbench.id;

import java.util.UUID;

/** The id of a coder. */
public record CoderId(UUID value) {
    public static CoderId next() {
        return new CoderId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
