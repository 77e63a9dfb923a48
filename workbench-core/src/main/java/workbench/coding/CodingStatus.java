package workbench.coding;

import java.util.Locale;

/** Whether a coding counts: a proposal and a withdrawn one do not. */
public enum CodingStatus {
    PROPOSED,
    MADE,
    WITHDRAWN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
