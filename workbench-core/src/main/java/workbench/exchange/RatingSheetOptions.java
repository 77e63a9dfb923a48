package workbench.exchange;

/**
 * What a workbook of ratings holds.
 *
 * @param full whether cells hold summaries and rationale besides the rating
 * @param identifying whether it names participants
 */
public record RatingSheetOptions(boolean full, boolean identifying) {}
