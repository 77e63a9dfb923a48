package workbench.codebook;

import workbench.problem.Problem;

/** Tells a fault found in a codebook's JSON form with its place in the file that a person has before them. */
public interface FaultPlaces {
    /**
     * @param pointer where in the JSON form (RFC 6901): {@code /codes/3/name}; empty for the whole
     * @param what what is wrong, without the place
     */
    Problem fault(String pointer, String what, String remedy);
}
