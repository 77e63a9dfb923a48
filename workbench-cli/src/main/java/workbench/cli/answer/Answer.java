package workbench.cli.answer;

import org.jspecify.annotations.Nullable;

/** What a command says, in each of the formats; only the one that was asked for is made. */
public interface Answer {
    /** The lines for people. */
    void text(TextPage page);

    /**
     * The document for scripts, of maps, lists, strings, numbers, booleans and null, or of records of these. An {@link
     * Iterable} or a stream is written as it comes.
     */
    @Nullable
    Object json();

    /** The rows for spreadsheets. */
    Table<?> table();
}
