package workbench.matrix;

import java.util.List;
import workbench.problem.Refusal;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.query.Search;

/** Counts codings along two dimensions. */
public final class Matrices {
    private static final String EVERY = "*";

    private final Search search;
    private final StudyParts parts;

    public Matrices(Search search, StudyParts parts) {
        this.search = search;
        this.parts = parts;
    }

    /**
     * Counts the codings that meet a query.
     *
     * @param all whether rows and columns stay in which nothing was counted: of codes, every one of the codebooks asked for
     *     by the query, else of the primary one; of other dimensions, every one that the study has
     */
    public Matrix count(Dimension rows, Dimension columns, Query query, boolean all) {
        return new MatrixCount(search, parts, rows, columns, query, all).count();
    }

    /**
     * The query that finds what one row or column of a matrix counts, whatever stands across it.
     *
     * @param id of the heading; {@code *} for all of them, so that what has no value there is left out
     * @throws workbench.problem.WorkbenchException if the dimension has no such heading
     */
    public Query under(Dimension by, String id, Query query) {
        List<Heading> headings =
                count(by, Dimension.by(Dimension.By.KIND), query, true).rows();
        List<Criterion> wanted = headings.stream()
                .filter(heading -> id.equals(EVERY) || heading.id().equals(id))
                .map(Heading::criterion)
                .toList();
        if (wanted.isEmpty()) {
            throw Refusal.because(
                    "No row or column '%s' of %s counts anything.".formatted(id, by.word()),
                    "Ask the matrix again: the study may have changed meanwhile.");
        }
        return query.countedOnly().andAny(wanted);
    }

    /**
     * Tallies the codings that meet a query by the values of properties; a coding with several values of one counts under
     * each, one without a value of one under none.
     *
     * @param by one to four
     * @return those that occur, in no order
     */
    public List<Tally> tally(List<Property> by, Query query) {
        TallyCount count = new TallyCount(by);
        return search.sweep(query.countedOnly(), count.properties(), count);
    }
}
