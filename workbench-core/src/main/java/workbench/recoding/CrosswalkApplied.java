package workbench.recoding;

/**
 * What applying a crosswalk did.
 *
 * @param plan what there was to do before
 * @param made how many codings were added
 * @param joined how many more stood already with the other code, and are linked now
 */
public record CrosswalkApplied(CrosswalkPlan plan, int made, int joined) {}
