package workbench.matrix;

import workbench.query.Criterion;

/**
 * A row or a column.
 *
 * @param id path of a code, slug of a network or event, label of a source, else the value itself
 * @param label the name for people
 * @param depth how far below the top of its tree, 0 for what has no tree
 * @param criterion what a coding must meet to be counted here
 */
public record Heading(String id, String label, int depth, Criterion criterion) {}
