package workbench.problem;

/**
 * What is wrong with one row of a table that a researcher brings.
 *
 * @param row line number in the file, the header being line 1; 0 where the fault is the file's
 * @param column the column's name, or empty where the fault is the row's
 */
public record RowProblem(int row, String column, String what, String remedy) implements Problem {}
