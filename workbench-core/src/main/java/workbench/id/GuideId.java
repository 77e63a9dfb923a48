package workbench.id;

import java.util.UUID;

/** The id of an interview guide. */
public record GuideId(UUID value) {
    public static GuideId next() {
        return new GuideId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
