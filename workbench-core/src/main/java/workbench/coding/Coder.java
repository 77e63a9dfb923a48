package workbench.coding;

import workbench.id.CoderId;

/** Who codes. */
public record Coder(CoderId id, String name) {}
