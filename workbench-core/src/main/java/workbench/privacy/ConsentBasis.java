package workbench.privacy;

import java.util.Locale;

/** On what somebody's words may be used. */
public enum ConsentBasis {
    WRITTEN,
    VERBAL,
    /** Published, such as a strategy paper. */
    PUBLIC,
    UNKNOWN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
