package workbench.id;

import java.util.UUID;

/** The id of a codebook in a study. */
public record CodebookId(UUID value) {
    public static CodebookId next() {
        return new CodebookId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
