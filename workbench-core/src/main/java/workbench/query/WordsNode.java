package workbench.query;

import java.util.List;

/** What a researcher's words ask of a text. */
sealed interface WordsNode {
    /**
     * A word, in any inflected form.
     *
     * @param at where it was typed, in chars
     */
    record Word(String word, int at) implements WordsNode {}

    /** A word with {@code *} (any letters) or {@code ?} (one letter) in it, as it stands. */
    record Wildcard(String pattern, int at) implements WordsNode {}

    /** A word that may be misspelt by up to {@code edits} letters. */
    record Misspelt(String word, int edits, int at) implements WordsNode {}

    /**
     * Words in this order, as they stand.
     *
     * @param slop 0: exactly so; else how far apart they may stand, in words, in any order
     */
    record Phrase(String words, int slop, int at) implements WordsNode {}

    record All(List<WordsNode> parts) implements WordsNode {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<WordsNode> parts) implements WordsNode {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(WordsNode part) implements WordsNode {}
}
