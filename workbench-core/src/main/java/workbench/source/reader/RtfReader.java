package workbench.source.reader;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads Rich Text; the file says its encodings itself. */
final class RtfReader implements SourceReader {
    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public boolean takes(FileContent file) {
        return file.beginsWith("{\\rtf");
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        RtfBlocks blocks = new RtfBlocks();
        boolean damaged = false;
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(file.bytes())), blocks);
        } catch (IOException | RuntimeException broken) { // the parser tells of damage by many unchecked exceptions
            damaged = true;
        }
        List<Block> found = blocks.finish();
        if (damaged || blocks.isOpen()) {
            throw new UnreadableFile(
                    file.name(),
                    "its Rich Text is damaged or cut off",
                    "Open it in a word processor, save it again and import the copy.");
        }
        if (found.isEmpty()) {
            throw new UnreadableFile(
                    file.name(), "it holds no text", "Check in a word processor that the text is not a picture.");
        }
        List<String> warnings = new ArrayList<>();
        if (blocks.deletedChars() > 0) {
            warnings.add("Deleted text of tracked changes was left out.");
        }
        return List.of(TextLayout.join("", format(), found, Map.of(), warnings));
    }
}
