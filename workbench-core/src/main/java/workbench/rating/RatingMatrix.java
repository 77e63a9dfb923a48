package workbench.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constructs by cases: ratings in framework order, cases from low outcome to high, and which constructs tell them apart.
 *
 * @param outcome the attribute of cases that orders them; it comes from elsewhere, never from ratings
 * @param rater whose ratings they are; null for the agreed ones
 * @param trouble why no groups are compared, or null
 */
public record RatingMatrix(
        String outcome,
        DistinguishingRule rule,
        @Nullable String rater,
        @Nullable String trouble,
        List<CaseColumn> columns,
        List<RatingLine> lines) {
    public RatingMatrix {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** The lines that are no headings. */
    public List<RatingLine> rated() {
        return lines.stream().filter(line -> !line.heading()).toList();
    }
}
