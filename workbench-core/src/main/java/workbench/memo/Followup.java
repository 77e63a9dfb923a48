package workbench.memo;

import java.util.Locale;

/** Whether what a memo asks to be done in the field was done. */
public enum Followup {
    OPEN,
    CLOSED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
