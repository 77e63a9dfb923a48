package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/**
 * Joins cues: those of one speaker that follow each other become one block, so that a sentence over several cues is running
 * text. Without speakers a paragraph ends where a sentence does and a pause follows or the paragraph is long. A block keeps
 * the time of its first cue.
 */
final class CueBlocks {
    private static final double PAUSE_SECONDS = 2;
    /** A break after so long a pause needs no end of a sentence: nobody punctuated. */
    private static final double LONG_PAUSE_SECONDS = 6;

    private static final int LONG_PARAGRAPH = 600;
    private static final int LONGEST_PARAGRAPH = 3000;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String speaker;
    private double start;
    private double end;
    private int lineStart;

    private CueBlocks() {}

    static List<Block> of(List<Cue> cues) {
        CueBlocks joined = new CueBlocks();
        boolean named = cues.stream().anyMatch(cue -> cue.speaker() != null);
        for (Cue cue : named ? cues : nameByLabels(cues)) {
            joined.add(cue);
        }
        joined.close();
        return joined.blocks;
    }

    /** Cues that begin {@code Name: } take the name; a cue without one goes on with the speaker before. */
    private static List<Cue> nameByLabels(List<Cue> cues) {
        StringBuilder text = new StringBuilder();
        List<Placed> placed = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            int from = text.length();
            text.append(cue.words());
            Block block = new Block(SegmentKind.PARAGRAPH, cue.words(), 0, null, 0, null, cue.start());
            placed.add(Placed.at(block, from, text.length()));
            text.append('\n');
        }
        List<SpeakerLabel> labels = SpeakerTurns.find(text.toString(), placed);
        if (labels.isEmpty()) {
            return cues;
        }
        List<Cue> named = new ArrayList<>();
        @Nullable String speaking = null;
        int next = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int at = placed.get(i).start();
            int cueEnd = placed.get(i).end();
            while (next < labels.size() && labels.get(next).start() < cueEnd) {
                SpeakerLabel label = labels.get(next++);
                addPiece(named, cue, speaking, text, at, label.start());
                speaking = label.speaker();
                at = Math.min(label.bodyStart(), cueEnd);
            }
            addPiece(named, cue, speaking, text, at, cueEnd);
        }
        return named;
    }

    private static void addPiece(
            List<Cue> named, Cue cue, @Nullable String speaker, CharSequence text, int from, int to) {
        if (from < to) {
            named.add(new Cue(
                    cue.start(), cue.end(), speaker, text.subSequence(from, to).toString()));
        }
    }

    private void add(Cue cue) {
        String line = oneLine(cue.words());
        if (line.isEmpty()) {
            return;
        }
        boolean newSpeaker = !Objects.equals(speaker, cue.speaker());
        boolean pause = breaksBefore(cue.start());
        if (!words.isEmpty() && (newSpeaker || (speaker == null && pause))) {
            close();
        }
        if (words.isEmpty()) {
            speaker = cue.speaker();
            start = cue.start();
            lineStart = 0;
        } else if (pause) {
            words.append('\n');
            lineStart = words.length();
        } else {
            words.append(' ');
        }
        words.append(line);
        end = Math.max(cue.end(), cue.start());
    }

    private boolean breaksBefore(double nextStart) {
        int length = words.length() - lineStart;
        double pause = nextStart - end;
        return pause >= LONG_PAUSE_SECONDS
                || length >= LONGEST_PARAGRAPH
                || (endsSentence(words) && (pause >= PAUSE_SECONDS || length >= LONG_PARAGRAPH));
    }

    private void close() {
        if (!words.isEmpty()) {
            blocks.add(new Block(SegmentKind.PARAGRAPH, words.toString(), 0, null, 0, speaker, start));
            words.setLength(0);
        }
    }

    private static boolean endsSentence(CharSequence text) {
        int at = text.length() - 1;
        while (at > 0 && "\"”“»’')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".?!…。？！".indexOf(text.charAt(at)) >= 0;
    }

    /** White space of any kind and length becomes one space. */
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == '\n' || c == '\t' || c == ' ';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
