package workbench.memo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a thought is about. */
public enum MemoKind {
    FIELD,
    ANALYTIC,
    METHOD,
    REFLEXIVE,
    FOLLOW_UP;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MemoKind> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(wanted))
                .findFirst();
    }
}
