package workbench.lint;

import java.util.Locale;

/** How much a finding matters. */
public enum Gravity {
    /** What is claimed does not rest on what it should rest on. */
    FAULT,
    /** Somebody should look at it before it is published. */
    DOUBT,
    /** Good to know when the account is written. */
    NOTE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
