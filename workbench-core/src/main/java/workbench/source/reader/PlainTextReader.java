package workbench.source.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads plain text; the text is the file's, character for character. */
final class PlainTextReader implements SourceReader {
    /** Endings of formats that other readers know, or that are no text: their bytes are not to be taken for words. */
    private static final Set<String> OTHERS = Set.of(
            "doc", "docx", "docm", "odt", "rtf", "pdf", "epub", "xls", "xlsx", "xlsm", "ods", "ppt", "pptx", "odp",
            "zip", "gz", "7z", "rar", "tar", "qdpx", "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic",
            "mp3", "mp4", "m4a", "wav", "ogg", "mov", "avi", "exe", "dll", "class", "jar", "db", "sqlite", "html",
            "htm", "xhtml", "json");

    private static final List<String> MAGIC = List.of(
            "PK\u0003\u0004", "%PDF-", "\u00d0\u00cf\u0011\u00e0", "{\\rtf", "\u0089PNG", "GIF8", "\u001f\u008b");

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public boolean takes(FileContent file) {
        return !OTHERS.contains(file.ending())
                && MAGIC.stream().noneMatch(file::beginsWith)
                && ByteHabits.looksLikeText(file.bytes());
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        if (!ByteHabits.looksLikeText(file.bytes()) && options.encoding() == null) {
            throw new UnreadableFile(
                    file.name(),
                    "it holds binary data, not text",
                    "Open it in the program it comes from and save it as text.");
        }
        TextNormaliser text = Encodings.read(file, options);
        return List.of(TextLayout.verbatim(
                "", format(), text.text(), PlainBlocks.find(text.text()), Map.of(), text.warnings()));
    }
}
