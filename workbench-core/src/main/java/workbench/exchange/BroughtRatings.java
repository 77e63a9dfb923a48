package workbench.exchange;

import java.util.List;
import java.util.Map;
import workbench.rating.RatingRow;

/**
 * Ratings as a file has them.
 *
 * @param rows numbered by line; those of a matrix by their order
 * @param places where a row of a matrix stands ({@code sheet 'Ratings', D7}); empty for a list, whose lines say it
 * @param untouched cells of a matrix that are as they were written
 * @param said what is not read
 */
record BroughtRatings(List<RatingRow> rows, Map<Integer, String> places, int untouched, List<String> said) {
    BroughtRatings {
        rows = List.copyOf(rows);
        places = Map.copyOf(places);
        said = List.copyOf(said);
    }
}
