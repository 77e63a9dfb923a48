package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/**
 * Lays blocks out as one text, one block a line, finds the speakers' turns in them and gives the segments with their
 * ranges.
 */
final class TextLayout {
    private TextLayout() {}

    /**
     * One block a line; empty blocks are left out; comments and footnotes come last. Where a block names its speaker, the
     * name is written before the words as people write it ({@code Ada: }), once for all blocks that follow each other.
     */
    static ReadText join(
            String part, String format, List<Block> blocks, Map<String, String> attributes, List<String> warnings) {
        StringBuilder text = new StringBuilder();
        List<Placed> placed = placeAll(blocks, text);
        return verbatim(part, format, text.toString(), placed, attributes, warnings);
    }

    /** The same for blocks that are known to hold no speakers, whatever their lines begin with. */
    static ReadText joinWithoutSpeakers(
            String part, String format, List<Block> blocks, Map<String, String> attributes, List<String> warnings) {
        StringBuilder builder = new StringBuilder();
        List<Placed> placed = placeAll(blocks, builder);
        String text = builder.toString();
        return new ReadText(part, format, text, Segments.of(text, placed, List.of()), attributes, warnings);
    }

    /**
     * For formats whose text is the file's text: it is taken as it is, and the blocks say where its parts lie.
     *
     * @param blocks in reading order, not overlapping; what lies between them is in no segment
     */
    static ReadText verbatim(
            String part,
            String format,
            String text,
            List<Placed> blocks,
            Map<String, String> attributes,
            List<String> warnings) {
        return new ReadText(
                part, format, text, Segments.of(text, blocks, SpeakerTurns.find(text, blocks)), attributes, warnings);
    }

    private static List<Placed> placeAll(List<Block> blocks, StringBuilder text) {
        List<Placed> placed = new ArrayList<>(blocks.size());
        place(blocks, false, text, placed);
        place(blocks, true, text, placed);
        return placed;
    }

    private static void place(List<Block> blocks, boolean beside, StringBuilder text, List<Placed> placed) {
        @Nullable String speaking = null;
        for (Block block : blocks) {
            if (isBeside(block.kind()) != beside || Whitespace.fills(block.text())) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            if (block.speaker() != null && !block.speaker().equals(speaking)) {
                text.append(block.speaker()).append(": ");
            }
            speaking = block.speaker();
            int bodyStart = text.length();
            text.append(block.text());
            placed.add(new Placed(block, start, bodyStart, text.length()));
        }
    }

    private static boolean isBeside(SegmentKind kind) {
        return kind == SegmentKind.COMMENT || kind == SegmentKind.FOOTNOTE;
    }
}
