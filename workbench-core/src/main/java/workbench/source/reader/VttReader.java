package workbench.source.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads WebVTT: cues with voice tags or with {@code Name: } before the words. */
final class VttReader implements SourceReader {
    @Override
    public String format() {
        return "vtt";
    }

    @Override
    public boolean takes(FileContent file) {
        return Beginning.of(file).startsWith("WEBVTT");
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        return readCues(file, options, format());
    }

    /** The same for both formats of cues. */
    static List<ReadText> readCues(FileContent file, ReadOptions options, String format) throws UnreadableFile {
        TextNormaliser text = Encodings.read(file, options);
        CueFile cues = CueFile.parse(text.text());
        List<Block> blocks = CueBlocks.of(cues.cues());
        if (blocks.isEmpty()) {
            throw new UnreadableFile(
                    file.name(),
                    "it holds no cue with words in it",
                    "Check that the transcript was exported completely.");
        }
        List<String> warnings = Stream.concat(text.warnings().stream(), cues.warnings().stream())
                .toList();
        return List.of(TextLayout.join("", format, blocks, Map.of(), warnings));
    }
}
