package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;

/** Tells what stands beside the running text. */
final class BesideTheText {
    private BesideTheText() {}

    static void warn(int comments, int footnotes, List<String> warnings) {
        List<String> found = new ArrayList<>();
        if (comments > 0) {
            found.add(comments == 1 ? "1 comment" : comments + " comments");
        }
        if (footnotes > 0) {
            found.add(footnotes == 1 ? "1 note" : footnotes + " notes");
        }
        if (!found.isEmpty()) {
            warnings.add("%s %s after the running text, as segments of their own."
                    .formatted(String.join(" and ", found), comments + footnotes == 1 ? "stands" : "stand"));
        }
    }
}
