package workbench.exchange;

import workbench.rating.RatingCell;
import workbench.rating.RatingMatrix;
import workbench.rating.RowVerdict;

/** What stands in words on a sheet of ratings, and how wide its columns are, in characters. */
record RatingSheetNames(String study, StudyNames names) {
    static final int FIGURES_WIDTH = 44;
    private static final int NAME_WIDTH = 34;

    String title() {
        return "Ratings by construct and case: " + study;
    }

    int nameWidth() {
        return NAME_WIDTH;
    }

    int caseWidth(boolean full) {
        return full ? 34 : 16;
    }

    /** By which rule cases are compared, or why they are not. */
    String comparison(RatingMatrix matrix) {
        return matrix.trouble() != null
                ? "Cases are not compared: %s.".formatted(matrix.trouble())
                : "Cases stand from low to high %s. A construct distinguishes (rule '%s') if %s. The other rule '%s': %s."
                        .formatted(
                                matrix.outcome(),
                                matrix.rule().slug(),
                                matrix.rule().inWords(),
                                matrix.rule().other().slug(),
                                matrix.rule().other().inWords());
    }

    /** The same in a line. */
    String briefly(RatingMatrix matrix) {
        return matrix.trouble() != null
                ? comparison(matrix)
                : "Cases stand from low to high %s. Which constructs distinguish them: rule '%s', explained in Read me."
                        .formatted(matrix.outcome(), matrix.rule().slug());
    }

    String figures(RowVerdict verdict) {
        return verdict.override() == null
                ? verdict.figures()
                : "The team says so (by the rule: %s), because: %s. %s"
                        .formatted(verdict.byRule().shown(), verdict.override().because(), verdict.figures());
    }

    /** What raters gave where nothing is agreed. */
    String raters(RatingCell cell) {
        return cell.ratersShown(one ->
                one.rating().rater() == null ? "" : names.coder(one.rating().rater()));
    }

    /** How many lines a text takes in a column of that width. */
    static int lines(String text, int width) {
        return (int) text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() * 1.08 / width)))
                .sum();
    }
}
