package workbench.influence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/** Writes a {@link Support} as one line, {@code sign=positive codings=5 …}, and reads it back. */
final class SupportWords {
    private SupportWords() {}

    static @Nullable String write(@Nullable Support support) {
        Valence sign = support == null ? null : support.sign();
        return support == null
                ? null
                : "sign=%s codings=%d excerpts=%d sources=%d coders=%d positive=%d negative=%d mixed=%d neutral=%d disputed=%d"
                        .formatted(
                                sign == null ? "none" : sign.slug(),
                                support.codings(),
                                support.excerpts(),
                                support.sources(),
                                support.coders(),
                                support.positive(),
                                support.negative(),
                                support.mixed(),
                                support.neutral(),
                                support.disputed());
    }

    static @Nullable Support read(@Nullable String line) {
        if (line == null) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        for (String field : line.strip().split("\\s+")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return new Support(
                Valence.read(fields.getOrDefault("sign", "")).orElse(null),
                number(fields, "codings"),
                number(fields, "excerpts"),
                number(fields, "sources"),
                number(fields, "coders"),
                number(fields, "positive"),
                number(fields, "negative"),
                number(fields, "mixed"),
                number(fields, "neutral"),
                number(fields, "disputed"));
    }

    private static int number(Map<String, String> fields, String name) {
        return Integer.parseInt(fields.getOrDefault(name, "0"));
    }
}
