package workbench.id;

import java.util.UUID;

/** The id of an influence. */
public record InfluenceId(UUID value) {
    public static InfluenceId next() {
        return new InfluenceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
