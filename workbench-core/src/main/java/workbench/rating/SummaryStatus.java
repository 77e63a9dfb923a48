package workbench.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a second reader has been over a summary. */
public enum SummaryStatus {
    DRAFT,
    /** Read by a second reader and found right. */
    CHECKED,
    /** Read by a second reader and changed. */
    CHANGED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SummaryStatus> read(String words) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
