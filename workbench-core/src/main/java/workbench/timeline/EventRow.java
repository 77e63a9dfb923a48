package workbench.timeline;

/**
 * An event as a table has it.
 *
 * @param row line number in the file, the header being line 1
 * @param wanted with a title; what is null in it is not said
 */
public record EventRow(int row, NewEvent wanted) {}
