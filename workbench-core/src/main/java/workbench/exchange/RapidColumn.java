package workbench.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.rating.SummaryField;
import workbench.text.Names;

/** The columns of a rapid template, in order. */
enum RapidColumn {
    CONSTRUCT("Construct", 25, 15, null),
    QUESTION("Question", 30, 19, SummaryField.QUESTION),
    NOTE("Note", 58, 31, SummaryField.TEXT),
    STAMPS("Time stamp", 11, 8, SummaryField.STAMPS),
    ASKED("Asked (y/n)", 8, 6, SummaryField.ASKED),
    RATING("Provisional rating", 11, 8, SummaryField.PROVISIONAL),
    READER("Second reader", 10, 7, SummaryField.SECOND_READER),
    STATUS("Status", 9, 6, SummaryField.STATUS);

    private final String heading;
    private final int width;
    private final int percent;
    private final @Nullable SummaryField field;

    RapidColumn(String heading, int width, int percent, @Nullable SummaryField field) {
        this.heading = heading;
        this.width = width;
        this.percent = percent;
        this.field = field;
    }

    String heading() {
        return heading;
    }

    /** In characters, on a sheet. */
    int width() {
        return width;
    }

    /** Of a page's width. */
    int percent() {
        return percent;
    }

    /** Whether it is filled in during the interview or after it. */
    boolean isFilledIn() {
        return this != CONSTRUCT && this != QUESTION;
    }

    /** The column under a heading, if it is one of these; what stands in brackets does not count. */
    static Optional<RapidColumn> of(String heading) {
        String wanted = bare(heading);
        return Arrays.stream(values())
                .filter(column -> Names.same(bare(column.heading), wanted))
                .findFirst();
    }

    private static String bare(String heading) {
        return heading.replaceAll("\\(.*\\)", "").strip();
    }

    /** The column in which a part of a summary is filled in. */
    static Optional<RapidColumn> of(SummaryField field) {
        return Arrays.stream(values()).filter(column -> column.field == field).findFirst();
    }
}
