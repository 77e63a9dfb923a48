package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;
import workbench.source.reader.LabelEvidence.Candidate;

/**
 * Finds where speakers begin: by the names that the format gives, else by labels at the beginning of lines, as people
 * write them ({@link LabelLine}), where there is evidence that they are such ({@link LabelEvidence}).
 */
final class SpeakerTurns {
    /** In chars, both times of a span included. */
    private static final int LONGEST_STAMP = 40;

    private final String text;
    private final List<Placed> blocks;

    private SpeakerTurns(String text, List<Placed> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The labels in reading order; empty where the text shows no speakers. */
    static List<SpeakerLabel> find(String text, List<Placed> blocks) {
        List<SpeakerLabel> named = new ArrayList<>();
        for (Placed placed : blocks) {
            Block block = placed.block();
            if (block.speaker() != null) {
                named.add(new SpeakerLabel(placed.start(), placed.bodyStart(), block.speaker(), block.seconds()));
            }
        }
        return named.isEmpty() ? new SpeakerTurns(text, blocks).findLabels() : named;
    }

    private List<SpeakerLabel> findLabels() {
        List<Candidate> candidates = new ArrayList<>();
        int count = 0; // of blocks, those that are but a time stamp left out
        for (int place = 0; place < blocks.size(); place++) {
            Placed placed = blocks.get(place);
            if (isRunningText(placed.block().kind()) && stampIn(placed.start(), placed.end()) == null) {
                addCandidates(place, count++, candidates);
            }
        }
        boolean cues = !blocks.isEmpty()
                && blocks.stream().allMatch(placed -> placed.block().seconds() != null);
        List<Candidate> spoken = cues ? candidates : HeaderLines.without(text, candidates);
        return new LabelEvidence(TabLabels.without(text, spoken), count, cues)
                .believed().stream().map(this::toLabel).toList();
    }

    private static boolean isRunningText(SegmentKind kind) {
        return switch (kind) {
            case TURN, PARAGRAPH, LIST_ITEM, TABLE_ROW -> true;
            case HEADING, COMMENT, FOOTNOTE -> false;
        };
    }

    private void addCandidates(int place, int number, List<Candidate> candidates) {
        Placed placed = blocks.get(place);
        for (int from = placed.start(); from < placed.end(); ) {
            int to = endOfLine(from, placed.end());
            int boldChars = from == placed.start() ? placed.block().boldChars() : 0;
            LabelLine line = LabelLine.read(text, from, to, boldChars);
            if (line != null && (!line.standsAlone() || wordsFollow(place, to))) {
                candidates.add(new Candidate(line, place, number, line.form()));
            }
            from = to + 1;
        }
    }

    /** Whether a label that stands alone has words after it: in the same block, or in a paragraph right after. */
    private boolean wordsFollow(int place, int lineEnd) {
        Placed placed = blocks.get(place);
        int from = Whitespace.skip(text, lineEnd, placed.end());
        int end = placed.end();
        if (from == end) {
            if (place + 1 >= blocks.size() || blocks.get(place + 1).block().kind() != SegmentKind.PARAGRAPH) {
                return false;
            }
            from = blocks.get(place + 1).start();
            end = blocks.get(place + 1).end();
        }
        LabelLine next = LabelLine.read(text, from, endOfLine(from, end), 0);
        return next == null || !next.standsAlone();
    }

    private int endOfLine(int from, int to) {
        int end = text.indexOf('\n', from, to);
        return end < 0 ? to : end;
    }

    private SpeakerLabel toLabel(Candidate candidate) {
        LabelLine line = candidate.line();
        @Nullable Stamp above = line.seconds() == null ? stampAbove(candidate) : null;
        Double seconds = above == null ? line.seconds() : (Double) above.seconds;
        return new SpeakerLabel(above == null ? line.start() : above.start, line.bodyStart(), line.name(), seconds);
    }

    /** A time stamp alone on the line before the label, in the same block or as the block before. */
    private @Nullable Stamp stampAbove(Candidate candidate) {
        int blockStart = blocks.get(candidate.place()).start();
        int end = Whitespace.skipBack(text, blockStart, candidate.line().start());
        if (end > blockStart) {
            int lineStart = Math.max(blockStart, text.lastIndexOf('\n', end - 1) + 1);
            return stampIn(lineStart, end);
        }
        Placed before = blocks.get(Math.max(0, candidate.place() - 1));
        return candidate.place() == 0 ? null : stampIn(before.start(), before.end());
    }

    /** The stamp that fills the stretch, if it is certain that it is one. */
    private @Nullable Stamp stampIn(int from, int to) {
        int start = Whitespace.skip(text, from, to);
        int end = Whitespace.skipBack(text, start, to);
        TimeStamp stamp = end - start > LONGEST_STAMP ? null : TimeStamp.whole(text, start, end);
        return stamp != null && stamp.certain() ? new Stamp(start, stamp.seconds()) : null;
    }

    private record Stamp(int start, double seconds) {}
}
