package workbench.codebook;

/** How a code was called and worded in an earlier version. */
public record EarlierWording(int version, String name, Wording wording) {}
