package workbench.influence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an influence did to the network. */
public enum Effect {
    CONFIGURES,
    STEADIES,
    THREATENS,
    RECONFIGURES,
    ENABLES,
    BLOCKS;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Effect> read(String words) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
