package workbench.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a source is. */
public enum SourceKind {
    INTERVIEW,
    OBSERVATION,
    DOCUMENT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SourceKind> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(wanted))
                .findFirst();
    }
}
