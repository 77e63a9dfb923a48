package workbench.query;

import java.util.Set;
import java.util.UUID;
import workbench.timeline.FuzzyDate;

/**
 * A memo as the index takes it.
 *
 * @param date its own, else that of its writing
 * @param subjects the ids of what it is tied to, and of the sources that excerpts and codings among these stand in
 */
record IndexedMemo(UUID id, String text, UUID coder, FuzzyDate date, Set<UUID> subjects) {}
