package workbench.codebook;

/**
 * What a merge did.
 *
 * @param into the code that took the other in
 * @param moved how many codings it got
 * @param joined how many more fell together with a coding that was the same in everything
 * @param judgements how many influences, ratings, summaries, distinctions, questions, memos and hints speak of it now
 */
public record CodeMerged(Code into, int moved, int joined, int judgements) {}
