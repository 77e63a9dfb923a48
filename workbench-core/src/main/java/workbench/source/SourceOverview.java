package workbench.source;

import java.util.List;

/**
 * A source for a list, without its text.
 *
 * @param characters length of its text in code points
 * @param codings how many stand on it
 * @param codedCharacters how many of the characters are coded, those coded twice once
 * @param spread how many codings begin in each of {@value #PARTS} equal parts of its text
 * @param versionNumber which version of its text is current, from 1
 */
public record SourceOverview(
        Source source,
        int segments,
        int characters,
        int codings,
        int codedCharacters,
        List<Integer> spread,
        int versionNumber) {
    static final int PARTS = 24;

    public SourceOverview {
        spread = List.copyOf(spread);
    }
}
