package workbench.source;

/**
 * A source for a list, without its text.
 *
 * @param characters length of its text in code points
 * @param codings how many stand on it
 * @param versionNumber which version of its text is current, from 1
 */
public record SourceOverview(Source source, int segments, int characters, int codings, int versionNumber) {}
