package workbench.coverage;

import java.util.List;
import workbench.codebook.Codebook;

/**
 * How far the codes of some codebooks reach.
 *
 * @param codebooks those looked at
 * @param codes in the order of their codebooks; tops of a tree that nobody codes with, and retired codes, only where they were
 *     used
 * @param sources how many sources bear a coding that was looked at
 * @param guided how many sources of the study were held by a guide
 */
public record CoverageReport(List<Codebook> codebooks, List<CodeReach> codes, int sources, int guided) {
    public CoverageReport {
        codebooks = List.copyOf(codebooks);
        codes = List.copyOf(codes);
    }

    public List<CodeReach> unused() {
        return codes.stream().filter(CodeReach::isUnused).toList();
    }

    /** Those that rest on little. */
    public List<CodeReach> thin() {
        return codes.stream().filter(one -> !one.rests().isEmpty()).toList();
    }
}
