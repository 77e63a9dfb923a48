package workbench.source.reader;

import java.util.List;

/**
 * A file that was read: its bytes as they are kept, and the texts found in them.
 *
 * @param name without its folder
 * @param bytes not copied: a file is read once and never changed
 * @param sha256 of the bytes, 64 hexadecimal digits in lower case
 * @param texts at least one: one for most formats, one a sheet of a workbook, one a row where rows are sources
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the bytes is never asked for
public record ReadFile(String name, byte[] bytes, String sha256, List<ReadText> texts) {
    public ReadFile {
        texts = List.copyOf(texts);
    }
}
