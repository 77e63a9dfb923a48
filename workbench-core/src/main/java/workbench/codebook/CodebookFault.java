package workbench.codebook;

import workbench.problem.Problem;

/**
 * What is wrong with one place of a codebook in JSON.
 *
 * @param line counted from 1; 0 where it is not known
 * @param pointer RFC 6901; empty for the file as a whole
 */
public record CodebookFault(int line, String pointer, String fault, String remedy) implements Problem {
    @Override
    public String what() {
        String place = (line > 0 ? "line " + line : "") + (pointer.isEmpty() ? "" : " (" + pointer + ")");
        return place.isEmpty() ? fault : place.strip() + ": " + fault;
    }
}
