package workbench.codebook;

import java.time.Instant;

/**
 * A moment of the study's codebooks: how they stood after a change to them. Changes that were taken back are no moments.
 *
 * @param number counted from 1 over the whole study
 * @param seq the change's number in the journal
 * @param what the change's verb
 */
public record CodebookVersion(int number, long seq, Instant at, String who, String what, String summary) {}
