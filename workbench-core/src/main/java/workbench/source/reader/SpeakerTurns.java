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
        for (int i = 0; i < blocks.size(); i++) {
            addCandidates(i, candidates);
        }
        boolean cues = !blocks.isEmpty()
                && blocks.stream().allMatch(placed -> placed.block().seconds() != null);
        List<Candidate> spoken = cues ? candidates : HeaderLines.without(text, blocks, candidates);
        List<Candidate> tabs = TabLabels.without(text, blocks, spoken);
        return new LabelEvidence(tabs, countBlocks(), cues)
                .believed().stream().map(this::toLabel).toList();
    }

    private int countBlocks() {
        return (int) blocks.stream()
                .filter(placed -> placed.block().kind() != SegmentKind.COMMENT
                        && placed.block().kind() != SegmentKind.FOOTNOTE)
                .count();
    }

    private void addCandidates(int number, List<Candidate> candidates) {
        Placed placed = blocks.get(number);
        switch (placed.block().kind()) {
            case HEADING, COMMENT, FOOTNOTE -> {
                return;
            }
            case TURN, PARAGRAPH, LIST_ITEM, TABLE_ROW -> {}
        }
        int from = placed.start();
        while (from < placed.end()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > placed.end() ? placed.end() : lineEnd;
            LabelLine line = LabelLine.read(
                    text, from, to, from == placed.start() ? placed.block().boldChars() : 0);
            if (line != null && (!line.standsAlone() || wordsFollow(number, to))) {
                candidates.add(new Candidate(line, number, line.form()));
            }
            from = to + 1;
        }
    }

    /** Whether a label that stands alone has words after it: in the same block, or in a paragraph right after. */
    private boolean wordsFollow(int number, int lineEnd) {
        Placed placed = blocks.get(number);
        int from = Whitespace.skip(text, lineEnd, placed.end());
        if (from < placed.end()) {
            return LabelLine.read(text, from, endOfLine(from, placed.end()), 0) == null;
        }
        if (number + 1 >= blocks.size()) {
            return false;
        }
        Placed next = blocks.get(number + 1);
        return next.block().kind() == SegmentKind.PARAGRAPH
                && LabelLine.read(text, next.start(), endOfLine(next.start(), next.end()), 0) == null;
    }

    private int endOfLine(int from, int to) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }

    private SpeakerLabel toLabel(Candidate candidate) {
        LabelLine line = candidate.line();
        @Nullable Stamp above = line.seconds() == null ? stampAbove(candidate) : null;
        Double seconds = above == null ? line.seconds() : (Double) above.seconds;
        return new SpeakerLabel(above == null ? line.start() : above.start, line.bodyStart(), line.name(), seconds);
    }

    /** A time stamp alone on the line before the label, in the same block. */
    private @Nullable Stamp stampAbove(Candidate candidate) {
        int blockStart = blocks.get(candidate.block()).start();
        int end = Whitespace.skipBack(text, blockStart, candidate.line().start());
        int lineStart = Math.max(blockStart, text.lastIndexOf('\n', Math.max(0, end - 1)) + 1);
        if (end - lineStart < 4 || end - lineStart > 40) {
            return null;
        }
        int start = Whitespace.skip(text, lineStart, end);
        TimeStamp stamp = TimeStamp.whole(text, start, end);
        return stamp != null && stamp.certain() ? new Stamp(start, stamp.seconds()) : null;
    }

    private record Stamp(int start, double seconds) {}
}
