package workbench.id;

import java.util.UUID;

/** The id of an excerpt. */
public record ExcerptId(UUID value) {
    public static ExcerptId next() {
        return new ExcerptId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
