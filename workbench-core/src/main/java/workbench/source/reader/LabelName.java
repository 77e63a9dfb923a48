package workbench.source.reader;

import java.util.Set;

/** What a speaker's name can look like at all. */
final class LabelName {
    private static final int MOST_WORDS = 6;
    private static final Set<String> LINKS = Set.of(
            "of", "the", "de", "du", "des", "la", "le", "von", "van", "der", "den", "di", "da", "del", "dos", "and",
            "und", "et", "y", "e", "|", "-", "–", "&", "/", "@", "from", "for", "at", "bin", "al", "zu");

    private LabelName() {}

    /** Without emphasis marks and outer white space, inner white space as one space. */
    static String tidy(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && (Whitespace.is(raw.charAt(start)) || isEmphasis(raw.charAt(start)))) {
            start++;
        }
        while (end > start && (Whitespace.is(raw.charAt(end - 1)) || isEmphasis(raw.charAt(end - 1)))) {
            end--;
        }
        StringBuilder name = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (!Whitespace.is(c)) {
                name.append(c);
            } else if (name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString();
    }

    /** Short, few words, no sentence: it begins with a letter and holds no mark of a sentence. */
    static boolean isPossible(String name) {
        if (name.isEmpty() || name.length() > LabelLine.LONGEST || !Character.isLetter(name.codePointAt(0))) {
            return false;
        }
        if (name.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        int words = 1;
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && (";!?\"“”„«»…<>{}=*[]\\".indexOf(c) >= 0 || (c == ',') || endsSentence(name, i))) {
                return false;
            } else if (c == ' ' && depth == 0) {
                words++;
            }
        }
        return words <= MOST_WORDS && depth == 0;
    }

    /** Whether every word is written like a name's: capital, digit, or a small word that links names. */
    static boolean isCapitalised(String name) {
        int bracket = name.indexOf('(');
        for (String word :
                (bracket > 0 ? name.substring(0, bracket) : name).strip().split(" +")) {
            int first = word.codePointAt(0);
            boolean small = Character.isLowerCase(first) && !LINKS.contains(word);
            if (small) {
                return false;
            }
        }
        return Character.isLetterOrDigit(name.codePointAt(0)) && !LINKS.contains(firstWord(name));
    }

    /** One word, be it written small: a handle as video calls show them. */
    static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** A full stop after more than an abbreviation ({@code Dr. Lee} and {@code J. Doe} are names). */
    private static boolean endsSentence(String name, int at) {
        if (name.charAt(at) != '.') {
            return false;
        }
        int word = name.lastIndexOf(' ', at) + 1;
        return at - word > 4;
    }

    private static boolean isEmphasis(char c) {
        return c == '*' || c == '_';
    }
}
