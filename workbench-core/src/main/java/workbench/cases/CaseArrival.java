package workbench.cases;

/** What became of a table of cases: how many were added, altered, and stood already as they were. */
public record CaseArrival(int added, int altered, int unchanged) {}
