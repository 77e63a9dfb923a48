package workbench.source.reader;

import java.util.List;
import workbench.source.reader.LabelEvidence.Candidate;

/**
 * Leaves the header of a transcript out: {@code Title: …}, {@code Date: …} before the first turn, and with them
 * {@code Interviewer: Ann Lee}, which says who speaks and is not spoken.
 */
final class HeaderLines {
    /** A header is at the beginning: so many labelled lines may belong to it. */
    private static final int MOST = 30;

    private static final int LONGEST_FACT = 80;

    private HeaderLines() {}

    static List<Candidate> without(String text, List<Placed> blocks, List<Candidate> candidates) {
        int last = -1;
        int facts = 0;
        for (int i = 0; i < Math.min(MOST, candidates.size()); i++) {
            if (!isFact(text, candidates.get(i))) {
                break;
            }
            if (LabelWords.neverSpeaks(candidates.get(i).name())) {
                last = i;
                facts++;
            }
        }
        if (last < 0 || facts * 2 <= last || candidates.get(last).block() > last + 5) {
            return candidates;
        }
        int end = last + 1;
        while (end < candidates.size()
                && touches(text, candidates.get(end - 1), candidates.get(end))
                && namesSomeone(text, candidates.get(end))) {
            end++;
        }
        return candidates.subList(end, candidates.size());
    }

    private static boolean isFact(String text, Candidate candidate) {
        LabelLine line = candidate.line();
        return line.end() - line.bodyStart() <= LONGEST_FACT
                && (LabelWords.neverSpeaks(candidate.name()) || !endsAsSentence(text, line));
    }

    /** A role whose body is a name, not words that were said. */
    private static boolean namesSomeone(String text, Candidate candidate) {
        LabelLine line = candidate.line();
        String body = text.substring(line.bodyStart(), Math.max(line.bodyStart(), line.end()));
        return !body.isEmpty()
                && LabelName.isPossible(body)
                && LabelName.isCapitalised(body)
                && !endsAsSentence(text, line);
    }

    private static boolean endsAsSentence(String text, LabelLine line) {
        return line.end() > line.bodyStart() && ".?!…,\"”".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /** Whether the second line comes right after the first, without an empty line. */
    private static boolean touches(String text, Candidate first, Candidate second) {
        int lineFeeds = 0;
        for (int i = first.line().end(); i < second.line().start(); i++) {
            if (text.charAt(i) == '\n' && ++lineFeeds > 1) {
                return false;
            }
        }
        return true;
    }
}
