package workbench.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a strategy, or a step of it, has come. */
public enum Progress {
    PLANNED,
    UNDER_WAY,
    DONE,
    FAILED,
    REPLACED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Progress> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values()).filter(one -> one.slug().equals(wanted)).findFirst();
    }
}
