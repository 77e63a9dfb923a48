package workbench.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    GROUP,
    ORGANISATION,
    THING;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActorKind> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(wanted))
                .findFirst();
    }
}
