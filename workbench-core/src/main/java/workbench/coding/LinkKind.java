package workbench.coding;

import java.util.Locale;

/** Why two codings belong together. */
public enum LinkKind {
    /** The second was made of the first, in another framework's terms. */
    CROSSWALK,
    /** A role and a characteristic, coded in one act. */
    FACET;

    /** As data and the command line have it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
