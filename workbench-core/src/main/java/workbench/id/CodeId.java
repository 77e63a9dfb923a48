package workbench.id;

import java.util.UUID;

/** The id of a code. */
public record CodeId(UUID value) {
    public static CodeId next() {
        return new CodeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
