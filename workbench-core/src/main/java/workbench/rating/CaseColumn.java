package workbench.rating;

import org.jspecify.annotations.Nullable;
import workbench.cases.Case;

/**
 * A case as a column of a matrix of ratings.
 *
 * @param outcome null where it has none
 */
public record CaseColumn(Case ofCase, @Nullable String outcome, OutcomeGroup group) {}
