package workbench.source.reader;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

/**
 * Keeps count of Word's fields, which stand in the text as begin, code, separate, result, end: only a result is text. Fields
 * nest, and damaged documents leave them open.
 */
final class WordFields {
    /** True while in the code of the field, innermost first. */
    private final Deque<Boolean> inCode = new ArrayDeque<>();

    /** @param type {@code begin}, {@code separate} or {@code end} */
    void mark(String type) {
        switch (type) {
            case "begin" -> inCode.push(true);
            case "separate" -> {
                if (!inCode.isEmpty()) {
                    inCode.pop();
                    inCode.push(false);
                }
            }
            case "end" -> inCode.poll();
            default -> {}
        }
    }

    boolean inCode() {
        return inCode.contains(true);
    }

    /** A code does not outlast its paragraph, so that a field left open swallows no text. */
    void endOfParagraph() {
        if (inCode()) {
            int open = inCode.size();
            inCode.clear();
            inCode.addAll(Collections.nCopies(open, false));
        }
    }
}
