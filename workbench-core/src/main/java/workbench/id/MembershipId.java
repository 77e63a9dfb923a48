package workbench.id;

import java.util.UUID;

/** The id of a membership. */
public record MembershipId(UUID value) {
    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
