package workbench.source.reader;

import org.jspecify.annotations.Nullable;

/**
 * Words of a recording with their time, as subtitle files and speech recognisers give them.
 *
 * @param start in seconds from the beginning
 * @param end in seconds; before {@code start} in some broken files
 * @param speaker where the format names one; null otherwise
 * @param words one line or more, without marks of the format
 */
record Cue(double start, double end, @Nullable String speaker, String words) {}
