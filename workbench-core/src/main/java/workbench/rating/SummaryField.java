package workbench.rating;

import java.util.Locale;

/** A part of a summary that is filled in by itself: a cell of a template, a column of a table. */
public enum SummaryField {
    TEXT("note"),
    STAMPS("time stamp"),
    ASKED("asked"),
    PROVISIONAL("provisional rating"),
    EVIDENCE("evidence"),
    QUESTION("question"),
    SOURCE("source"),
    SECOND_READER("second reader"),
    STATUS("status");

    private final String words;

    SummaryField(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As data has it: {@code second-reader}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
