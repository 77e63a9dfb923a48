package workbench.influence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an influence counts. */
public enum InfluenceStatus {
    /** Drafted by the program from codings; counts nowhere. */
    PROPOSED,
    /** Claimed by a person, without evidence yet. */
    CLAIMED,
    /** Judged by a person on evidence. */
    ACCEPTED,
    /** Judged by a person not to hold; counts nowhere. */
    REJECTED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InfluenceStatus> read(String words) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    /** Whether it stands in the study's tables. */
    public boolean counts() {
        return this == CLAIMED || this == ACCEPTED;
    }
}
