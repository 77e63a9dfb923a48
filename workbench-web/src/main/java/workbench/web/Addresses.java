package workbench.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words as they stand in addresses and headers, which take ASCII alone. */
final class Addresses {
    private Addresses() {}

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What {@link #encoded} made, or {@code encodeURIComponent}; a plus stays one. */
    static String decoded(String words) {
        return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }
}
