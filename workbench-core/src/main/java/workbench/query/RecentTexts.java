package workbench.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import workbench.text.CodePoints;

/** The texts that were shown last, by version: frozen as they are, they need not be read again for the next page. */
final class RecentTexts {
    private static final int MOST_CHARS = 8_000_000;

    private final Map<UUID, CodePoints> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long chars;

    synchronized CodePoints get(UUID version, Function<UUID, CodePoints> reading) {
        CodePoints known = kept.get(version);
        if (known != null) {
            return known;
        }
        CodePoints words = reading.apply(version);
        kept.put(version, words);
        chars += words.text().length();
        var oldest = kept.values().iterator();
        while (chars > MOST_CHARS) {
            chars -= oldest.next().text().length();
            oldest.remove();
        }
        return words;
    }
}
