package workbench.recoding;

import workbench.id.CodingId;

/** A coding that waits for a decision on what it becomes. */
public record Queued(CodingId coding, CrosswalkStep step) {}
