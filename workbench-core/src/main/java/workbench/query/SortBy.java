package workbench.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of hits; ties are in reading order. */
public enum SortBy {
    /** Best match of the words first. */
    RELEVANCE,
    /** Earliest source first, sources without a date last. */
    DATE,
    /** Source by source, each in reading order. */
    SOURCE;

    public static Optional<SortBy> read(String words) {
        String wanted = words.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(wanted)).findFirst();
    }
}
