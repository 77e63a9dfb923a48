package workbench.rating;

import java.util.List;

/** Tells what a case says on a construct, a line a participant. */
@FunctionalInterface
public interface CellSummaries {
    CellSummaries NONE = subject -> List.of();

    List<String> of(RatingSubject subject);
}
