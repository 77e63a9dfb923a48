package workbench.id;

import java.util.UUID;

/** The id of an association. */
public record AssociationId(UUID value) {
    public static AssociationId next() {
        return new AssociationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
