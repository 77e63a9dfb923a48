package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cues of WebVTT and SubRip: a line with two times and an arrow, then lines of words up to an empty line.
 *
 * @param leftOut blocks of words that bear no time and are no remark of the format
 * @param backwards cues that end before they begin
 */
record CueFile(List<Cue> cues, int leftOut, int backwards) {
    CueFile {
        cues = List.copyOf(cues);
    }

    static CueFile parse(String text) {
        List<Cue> cues = new ArrayList<>();
        int leftOut = 0;
        int backwards = 0;
        List<String> group = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String line = text.substring(from, to);
            if (!Whitespace.fills(line)) {
                group.add(line);
            }
            if ((Whitespace.fills(line) || feed < 0) && !group.isEmpty()) {
                int timing = findTiming(group);
                if (timing >= 0) {
                    backwards += addCues(group, timing, cues) ? 1 : 0;
                } else if (!isRemark(group)) {
                    leftOut++;
                }
                group.clear();
            }
            from = to + 1;
        }
        return new CueFile(cues, leftOut, backwards);
    }

    /** What the researcher should know about the file. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (leftOut > 0) {
            warnings.add("Blocks without a time that were left out: %,d.".formatted(leftOut));
        }
        if (backwards > 0) {
            warnings.add("Cues that end before they begin, whose beginning was kept: %,d.".formatted(backwards));
        }
        return warnings;
    }

    private static int findTiming(List<String> group) {
        for (int i = 0; i < Math.min(3, group.size()); i++) {
            if (group.get(i).contains("-->") && Times.of(group.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRemark(List<String> group) {
        String first = group.getFirst().strip();
        return first.startsWith("WEBVTT")
                || first.startsWith("NOTE")
                || first.startsWith("STYLE")
                || first.startsWith("REGION")
                || first.startsWith("X-TIMESTAMP-MAP");
    }

    private static boolean addCues(List<String> group, int timing, List<Cue> cues) {
        Times times = Times.of(group.get(timing));
        if (times == null) {
            return false;
        }
        String words = String.join("\n", group.subList(timing + 1, group.size()));
        for (CueWords.Spoken spoken : CueWords.read(words)) {
            cues.add(new Cue(times.start, times.end, spoken.speaker(), spoken.words()));
        }
        return times.end < times.start;
    }

    /** {@code 00:00:01.000 --> 00:00:04,500 align:start}; hours may be missing. */
    private record Times(double start, double end) {
        static @Nullable Times of(String line) {
            int arrow = line.indexOf("-->");
            if (arrow < 0) {
                return null;
            }
            TimeStamp start = TimeStamp.at(line, Whitespace.skip(line, 0, arrow), arrow);
            TimeStamp end = TimeStamp.at(line, Whitespace.skip(line, arrow + 3, line.length()), line.length());
            return start == null || end == null ? null : new Times(start.seconds(), end.seconds());
        }
    }
}
