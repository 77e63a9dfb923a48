package workbench.privacy;

import java.util.Locale;

/** What somebody's words may be used for. */
public enum ConsentUse {
    ANALYSIS,
    QUOTATION,
    ARCHIVE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
