package workbench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a passage begin as a hint says: {@code train} meets trained, training and trains. Case and the kind of
 * apostrophe do not count. A beginning of one or two letters has to be the whole word; of several words in one hint each but
 * the last has to stand whole, one behind the other.
 */
final class HintedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)*");
    private static final int SHORT = 2;

    private HintedWords() {}

    /** The words of the passage, as they stand there, that one of the hint's beginnings meets; each once. */
    static List<String> met(List<String> beginnings, String passage) {
        List<String> words = words(passage);
        List<String> met = new ArrayList<>();
        for (String beginning : beginnings) {
            List<String> wanted = words(beginning);
            for (int at = 0; at + wanted.size() <= words.size() && !wanted.isEmpty(); at++) {
                if (meets(wanted, words.subList(at, at + wanted.size()))) {
                    String found = String.join(" ", words.subList(at, at + wanted.size()));
                    if (!met.contains(found)) {
                        met.add(found);
                    }
                }
            }
        }
        return met;
    }

    private static boolean meets(List<String> wanted, List<String> words) {
        int last = wanted.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!wanted.get(i).equals(words.get(i))) {
                return false;
            }
        }
        String beginning = wanted.get(last);
        return beginning.length() <= SHORT
                ? words.get(last).equals(beginning)
                : words.get(last).startsWith(beginning);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
