package workbench.privacy;

import java.util.Locale;

/** On what somebody's words may be used. */
public enum ConsentBasis {
    WRITTEN,
    VERBAL,
    /** Published, such as a strategy paper. */
    PUBLIC,
    /** Taken back by whose words they are: covers no use. */
    WITHDRAWN,
    UNKNOWN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
