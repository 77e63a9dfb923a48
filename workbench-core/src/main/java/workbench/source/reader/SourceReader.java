package workbench.source.reader;

import java.util.List;

/** Reads one kind of file. A new format is one new class and one entry in {@link SourceReaders}. */
interface SourceReader {
    /** A short name of the format for results and warnings: {@code docx}, {@code vtt}. */
    String format();

    /** Whether it is read in a worker process, because a parser of its format may never return or swallow all memory. */
    default boolean inWorker() {
        return false;
    }

    /** Whether this is such a file, judged by its content and, only where content cannot tell, by its name. */
    boolean takes(FileContent file);

    /**
     * The texts in it: one for most formats, one a sheet for a workbook, one a row where rows are sources.
     *
     * @throws UnreadableFile if it is damaged, empty, encrypted, without text or hostile
     */
    List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile;
}
