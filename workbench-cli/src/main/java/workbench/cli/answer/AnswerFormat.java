package workbench.cli.answer;

import java.util.Locale;

/** How an answer is given: the first three by every command, the rest by those that write files for people. */
public enum AnswerFormat {
    TEXT,
    JSON,
    CSV,
    XLSX,
    DOCX;

    /** As people type it; also the ending of a file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOfFiles() {
        return this == XLSX || this == DOCX;
    }
}
