package workbench.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that is being made, inside its transaction. Rows it makes bear {@link #seq} as {@code created_seq}; before a row
 * that stood already is altered or removed, that must be said here.
 */
public final class OpenChange {
    private final RowImages images;
    private final long seq;
    private final Instant at;
    private final String who;
    private int parts;
    private boolean changed = true;
    private @Nullable UUID entityId;
    private String summary = "";

    /** @param parts how many parts the change has already */
    OpenChange(RowImages images, long seq, Instant at, String who, int parts) {
        this.parts = parts;
        this.images = images;
        this.seq = seq;
        this.at = at;
        this.who = who;
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    /** The name of the coder who makes it. */
    public String who() {
        return who;
    }

    /** Keeps the row as it is now, because it is going to be altered. */
    public void altering(String table, UUID row) {
        images.keep(seq, ++parts, table, row, "altered", images.of(table, row));
    }

    /** Takes the row back. */
    public void remove(String table, UUID row) {
        images.keep(seq, ++parts, table, row, "removed", null);
        images.setRemoved(table, row, seq);
    }

    /** Puts a row back that had been removed. */
    void restore(String table, UUID row) {
        images.keep(seq, ++parts, table, row, "restored", null);
        images.setRemoved(table, row, null);
    }

    /** Puts an earlier image of a row back, keeping the present one. */
    void replace(String table, UUID row, String image) {
        altering(table, row);
        images.put(table, row, image);
    }

    /** One line for people; names things by label and offsets, never by words of a source. */
    public void summarize(String line) {
        summary = line.length() > 2_000 ? line.substring(0, 2_000) : line;
    }

    /** The one thing that is changed. */
    public void about(UUID id) {
        entityId = id;
    }

    /** Says that nothing had to be changed: no entry is written. */
    public void nothingChanged() {
        changed = false;
    }

    int parts() {
        return parts;
    }

    boolean changed() {
        return changed;
    }

    String summary() {
        return summary;
    }

    @Nullable
    UUID entityId() {
        return entityId;
    }
}
