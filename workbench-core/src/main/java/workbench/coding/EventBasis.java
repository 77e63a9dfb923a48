package workbench.coding;

import java.util.Locale;

/** Why a coding has its events. */
public enum EventBasis {
    /** A coder said so. */
    STATED,
    /** The source had exactly one event. */
    INHERITED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
