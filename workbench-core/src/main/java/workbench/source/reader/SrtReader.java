package workbench.source.reader;

import java.util.List;

/** Reads SubRip: numbered cues with times, mostly without speakers. */
final class SrtReader implements SourceReader {
    @Override
    public String format() {
        return "srt";
    }

    /** A number, then a line of two times: so each such file begins. */
    @Override
    public boolean takes(FileContent file) {
        List<String> lines = Beginning.of(file).lines().limit(2).toList();
        int timing = lines.size() > 1 && lines.getFirst().chars().allMatch(Character::isDigit) ? 1 : 0;
        return timing < lines.size() && isTiming(lines.get(timing).strip());
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        return VttReader.readCues(file, options, format());
    }

    private static boolean isTiming(String line) {
        int arrow = line.indexOf("-->");
        return arrow > 0 && TimeStamp.at(line, 0, arrow) != null;
    }
}
