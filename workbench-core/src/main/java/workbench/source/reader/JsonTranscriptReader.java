package workbench.source.reader;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what speech recognisers write: words or passages with times, often with speakers. */
final class JsonTranscriptReader implements SourceReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String KNOWN =
            "Known are Whisper, WhisperX, AssemblyAI, Speechmatics, Deepgram, AWS Transcribe, Rev, Azure, and lists named "
                    + "segments, utterances or results with text, start and speaker; else export the transcript as VTT or text.";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean takes(FileContent file) {
        String beginning = Beginning.of(file);
        boolean object = opens(beginning, '{', "\"}");
        boolean list = opens(beginning, '[', "{");
        return object || list || file.ending().equals("json");
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        TextNormaliser text = Encodings.read(file, options);
        List<Block> blocks = CueBlocks.of(JsonTranscript.cues(parse(file, text.text())));
        if (blocks.isEmpty()) {
            throw new UnreadableFile(file.name(), "its JSON is no transcript of a known form", KNOWN);
        }
        return List.of(TextLayout.join("", format(), blocks, Map.of(), text.warnings()));
    }

    private static JsonNode parse(FileContent file, String text) throws UnreadableFile {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException damaged) {
            var place = damaged.getLocation();
            String where =
                    place == null ? "" : ", at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
            throw new UnreadableFile(
                    file.name(),
                    "its JSON is damaged or cut off" + where,
                    "Export the transcript again and see that the file is complete.");
        }
    }

    private static boolean opens(String beginning, char bracket, String next) {
        if (beginning.isEmpty() || beginning.charAt(0) != bracket) {
            return false;
        }
        int after = Whitespace.skip(beginning, 1, beginning.length());
        return after < beginning.length() && next.indexOf(beginning.charAt(after)) >= 0;
    }
}
