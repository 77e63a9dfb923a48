package workbench.coding;

import java.util.Locale;

/** Whether a coding is one coder's own or the team's agreed one. */
public enum Layer {
    INDIVIDUAL,
    AGREED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
