package workbench.timeline;

/** What became of a table of events: how many were added, altered, and stood already as they were. */
public record EventArrival(int added, int altered, int unchanged) {}
