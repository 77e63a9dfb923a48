package workbench.query;

import java.util.List;
import workbench.id.MemoId;
import workbench.text.TextRange;

/**
 * A memo that was found.
 *
 * @param matches where the words asked for stand, in code points of {@code text}
 */
public record FoundMemo(MemoId id, String text, List<TextRange> matches) {
    public FoundMemo {
        matches = List.copyOf(matches);
    }
}
