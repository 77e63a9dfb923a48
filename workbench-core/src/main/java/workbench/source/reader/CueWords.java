package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The words of a cue without its marks: {@code <i>}, {@code <00:01.500>}, {@code {\an8}}, entities; voices told apart. */
final class CueWords {
    private static final int LONGEST_TAG = 200;

    private CueWords() {}

    /** What one voice says in a cue. */
    record Spoken(@Nullable String speaker, String words) {}

    /** One for each voice tag; words outside of any come without speaker. Parts without words are left out. */
    static List<Spoken> read(String raw) {
        List<Spoken> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        @Nullable String speaker = null;
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            int close = closeOfTag(raw, at);
            if (close < 0) {
                words.append(c);
                at++;
                continue;
            }
            String tag = raw.substring(at + 1, close);
            if (tag.startsWith("v ") || tag.startsWith("v.") || tag.equals("/v") || tag.startsWith("v\t")) {
                add(parts, speaker, words);
                speaker = tag.equals("/v") ? null : voice(tag);
            }
            at = close + 1;
        }
        add(parts, speaker, words);
        return parts;
    }

    /** The offset of the bracket that closes the tag which begins at {@code at}; -1 if none does. */
    private static int closeOfTag(String raw, int at) {
        int limit = Math.min(raw.length(), at + LONGEST_TAG);
        boolean style = raw.startsWith("{\\", at);
        if (style) {
            return raw.indexOf('}', at, limit);
        }
        boolean tag = raw.charAt(at) == '<'
                && at + 1 < raw.length()
                && (raw.charAt(at + 1) == '/' || Character.isLetterOrDigit(raw.charAt(at + 1)));
        return tag ? raw.indexOf('>', at, limit) : -1;
    }

    private static void add(List<Spoken> parts, @Nullable String speaker, StringBuilder words) {
        String said = unescape(words.toString());
        words.setLength(0);
        if (!Whitespace.fills(said)) {
            parts.add(new Spoken(speaker, said));
        }
    }

    /** {@code v.loud Ada Bell} names Ada Bell; null where the tag names nobody. */
    private static @Nullable String voice(String tag) {
        int space = 0;
        while (space < tag.length() && !Whitespace.is(tag.charAt(space))) {
            space++;
        }
        while (space < tag.length() && !Character.isLetterOrDigit(tag.codePointAt(space))) {
            space++; // some write marks of overlapping speech before the name: <v //S02>
        }
        String name = LabelName.tidy(unescape(tag.substring(space)));
        return name.isEmpty() ? null : name;
    }

    private static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
