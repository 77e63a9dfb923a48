package workbench.query;

import workbench.problem.Problem;

/**
 * Words to look for that follow no grammar.
 *
 * @param at where the fault is, in chars from the beginning of the query
 * @param expected what should stand there
 */
public record UnreadableWords(String query, int at, String expected) implements Problem {
    /** Several lines: the query, a caret under the place, and what was expected. */
    @Override
    public String what() {
        String before = query.substring(0, Math.min(at, query.length()));
        int width = before.codePointCount(0, before.length());
        String oneLine = query.replaceAll("\\s", " ");
        return "The words to look for could not be read:\n  %s\n  %s^\nexpected here: %s."
                .formatted(oneLine, " ".repeat(width), expected);
    }

    @Override
    public String remedy() {
        return "Mend the query at the caret; put a phrase in \"quotes\", join words by OR, leave words out by NOT.";
    }
}
