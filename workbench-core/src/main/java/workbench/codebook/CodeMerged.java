package workbench.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a merge did.
 *
 * @param into the code that took the other in
 * @param moved how many codings it got
 * @param joined how many more fell together with a coding that was the same in everything
 * @param records how many influences, ratings, summaries, distinctions, questions, memos and hints speak of it now, by kind
 */
public record CodeMerged(Code into, int moved, int joined, Map<String, Integer> records) {
    public CodeMerged {
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    }

    /** How many records of any kind speak of it now. */
    public int judgements() {
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }
}
