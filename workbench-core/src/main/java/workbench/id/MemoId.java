package workbench.id;

import java.util.UUID;

/** The id of a memo. */
public record MemoId(UUID value) {
    public static MemoId next() {
        return new MemoId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
