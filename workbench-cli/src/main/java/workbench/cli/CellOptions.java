package workbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.matrix.Dimension;
import workbench.query.PrimaryView;
import workbench.query.Query;

/** A cell of a matrix, so that what it counts can be found: the same filters, and its row and column. */
final class CellOptions {
    @Option(
            names = "--row",
            paramLabel = "DIM=ID",
            description = "What a row of the matrix counts, such as event=trial-one; event=* is all that has an event.")
    private @Nullable String row;

    @Option(names = "--column", paramLabel = "DIM=ID", description = "Likewise a column; with '--row' it is a cell.")
    private @Nullable String column;

    /** The query of the cell; the query itself where none is asked for. */
    Query in(Workbench workbench, Query query) {
        if (row == null && column == null) {
            return query;
        }
        Query counted = PrimaryView.of(query, workbench.codebooks().tree()).countedOnly();
        return under(workbench, column, under(workbench, row, counted));
    }

    private static Query under(Workbench workbench, @Nullable String heading, Query query) {
        if (heading == null) {
            return query;
        }
        // what an attribute is called and what it is may both hold '='; no name of a dimension does
        int equals = heading.startsWith("attribute:") ? heading.lastIndexOf('=') : heading.indexOf('=');
        if (equals <= 0) {
            throw FilterWords.usage(
                    "'%s' names no row or column.".formatted(heading), "Write DIM=ID, such as event=trial-one.");
        }
        Dimension by = MatrixCommand.dimension(heading.substring(0, equals));
        return workbench.matrices().under(by, heading.substring(equals + 1).strip(), query);
    }
}
