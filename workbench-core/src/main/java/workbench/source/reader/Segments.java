package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.CodePoints;

/**
 * Makes segments of placed blocks and of the labels found in them: a turn runs from its label to the next speaker's, over
 * line ends and, in a transcript, over unlabelled paragraphs; headings end it.
 */
final class Segments {
    private final String text;
    private final CodePoints points;
    private final List<Placed> blocks;
    private final List<SpeakerLabel> labels;
    /** Whether labels follow each other so closely that what stands between them is spoken too. */
    private final boolean paragraphsContinue;

    private final boolean itemsContinue;
    /** Whether the blocks are captions: those of one speaker that follow each other are one turn, though each may bear the name. */
    private final boolean captions;

    private final List<Segment> found = new ArrayList<>();
    private @Nullable Open open;

    private Segments(String text, List<Placed> blocks, List<SpeakerLabel> labels) {
        this.text = text;
        this.points = CodePoints.of(text);
        this.blocks = blocks;
        this.labels = labels;
        boolean named = blocks.stream().anyMatch(placed -> placed.block().speaker() != null);
        this.captions =
                named || blocks.stream().allMatch(placed -> placed.block().seconds() != null);
        double blocksALabel = blocksALabel();
        this.paragraphsContinue = !named && blocksALabel <= 5;
        this.itemsContinue = !named && blocksALabel <= 2.5;
    }

    /** The segments of a text, in reading order; none where it has no block that holds more than white space. */
    static List<Segment> of(String text, List<Placed> blocks, List<SpeakerLabel> labels) {
        return new Segments(text, blocks, labels).build();
    }

    private List<Segment> build() {
        int next = 0;
        for (Placed placed : blocks) {
            int at = placed.start();
            while (next < labels.size() && labels.get(next).start() < placed.end()) {
                SpeakerLabel label = labels.get(next++);
                addUnlabelled(placed, at, label.start());
                begin(placed, label);
                int pieceEnd = next < labels.size() && labels.get(next).start() < placed.end()
                        ? labels.get(next).start()
                        : placed.end();
                extend(label.bodyStart(), pieceEnd);
                at = pieceEnd;
            }
            addUnlabelled(placed, at, placed.end());
        }
        close();
        return found;
    }

    private void begin(Placed placed, SpeakerLabel label) {
        if (open != null && captions && label.speaker().equals(open.speaker)) {
            open.awaitsBody |= label.bodyStart() >= placed.end();
            return;
        }
        close();
        Block block = placed.block();
        open = new Open(
                block.kind(),
                label.speaker(),
                label.bodyStart(),
                label.seconds() != null ? label.seconds() : block.seconds(),
                block.page());
        open.awaitsBody = label.bodyStart() >= placed.end();
    }

    private void extend(int from, int to) {
        if (open != null && to > from) {
            open.end = Math.max(open.end, to);
        }
    }

    private void addUnlabelled(Placed placed, int from, int to) {
        int start = Whitespace.skip(text, from, to);
        int end = Whitespace.skipBack(text, start, to);
        if (start == end) {
            return;
        }
        if (open != null
                && (from > placed.start()
                        || open.awaitsBody
                        || continues(open, placed.block().kind()))) {
            open.awaitsBody = false;
            extend(start, end);
            return;
        }
        close();
        Block block = placed.block();
        add(block.kind(), start, end, null, block.seconds(), block.page(), block.level());
    }

    private boolean continues(Open turn, SegmentKind kind) {
        return switch (kind) {
            case TURN, PARAGRAPH -> paragraphsContinue;
            case LIST_ITEM -> itemsContinue;
            case TABLE_ROW -> paragraphsContinue && turn.kind == SegmentKind.TABLE_ROW;
            case HEADING, COMMENT, FOOTNOTE -> false;
        };
    }

    private void close() {
        if (open != null) {
            int start = Whitespace.skip(text, open.start, open.end);
            int end = Whitespace.skipBack(text, start, open.end);
            if (start < end) {
                add(SegmentKind.TURN, start, end, open.speaker, open.seconds, open.page, 0);
            }
            open = null;
        }
    }

    private void add(
            SegmentKind kind,
            int start,
            int end,
            @Nullable String speaker,
            @Nullable Double seconds,
            @Nullable Integer page,
            int level) {
        found.add(new Segment(found.size() + 1, kind, points.range(start, end), speaker, seconds, page, level));
    }

    private double blocksALabel() {
        if (labels.isEmpty()) {
            return Double.MAX_VALUE;
        }
        int first = labels.getFirst().start();
        return blocks.stream().filter(placed -> placed.end() > first).count() / (double) labels.size();
    }

    /** A turn that may still grow. Offsets are chars. */
    private static final class Open {
        private final SegmentKind kind;
        private final String speaker;
        private final int start;
        private final @Nullable Double seconds;
        private final @Nullable Integer page;
        private int end;
        /** Whether the label stood alone, so that the next block is what was said. */
        private boolean awaitsBody;

        private Open(SegmentKind kind, String speaker, int start, @Nullable Double seconds, @Nullable Integer page) {
            this.kind = kind;
            this.speaker = speaker;
            this.start = start;
            this.end = start;
            this.seconds = seconds;
            this.page = page;
        }
    }
}
