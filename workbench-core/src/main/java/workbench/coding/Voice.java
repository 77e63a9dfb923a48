package workbench.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who speaks in an excerpt of a field note. */
public enum Voice {
    OBSERVER,
    /** Somebody whom the observer quotes; not thereby of the observer's network. */
    QUOTED,
    DOCUMENT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Voice> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(voice -> voice.slug().equals(wanted))
                .findFirst();
    }
}
