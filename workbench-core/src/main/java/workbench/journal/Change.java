package workbench.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change to the study, as the journal keeps it; bulk work is one change.
 *
 * @param seq its number, from 1 without gaps
 * @param who the coder's name
 * @param what the verb: {@code code}, {@code import}, {@code undo}
 * @param entity what was changed: {@code coding}, {@code source}
 * @param entityId the one thing changed, or null where it were several
 * @param summary one line for people, without words of a source
 * @param undoes the change this one took back or put back, if it is an undo
 * @param undoneBy the change that took this one back, if it does not stand
 */
public record Change(
        long seq,
        UUID id,
        Instant at,
        String who,
        String what,
        String entity,
        @Nullable UUID entityId,
        String summary,
        @Nullable Long undoes,
        @Nullable Long undoneBy) {}
