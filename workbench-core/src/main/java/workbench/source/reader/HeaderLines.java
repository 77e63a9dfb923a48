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

    static List<Candidate> without(String text, List<Candidate> candidates) {
        int last = -1;
        int facts = 0;
        for (int i = 0; i < Math.min(MOST, candidates.size()); i++) {
            if (!isFact(candidates.get(i))) {
                break;
            }
            if (LabelWords.neverSpeaks(candidates.get(i).name())) {
                last = i;
                facts++;
            }
        }
        if (last < 0 || facts * 2 <= last || candidates.get(last).block() > last + 5) {
            return withoutNames(text, candidates);
        }
        int end = last + 1;
        while (end < candidates.size()
                && touches(text, candidates.get(end - 1), candidates.get(end))
                && namesSomeone(text, candidates.get(end))) {
            end++;
        }
        return candidates.subList(end, candidates.size());
    }

    /** {@code Interviewer: Jane Doe} and {@code Interviewee: Bob Smith} at the top, also where no title or date is there. */
    private static List<Candidate> withoutNames(String text, List<Candidate> candidates) {
        int end = 0;
        while (end < Math.min(MOST, candidates.size())
                && (end == 0 || touches(text, candidates.get(end - 1), candidates.get(end)))
                && namesSomeone(text, candidates.get(end))
                && isFullNameOrCode(body(text, candidates.get(end)))) {
            end++;
        }
        boolean turnsFollow =
                end < candidates.size() && !touches(text, candidates.get(Math.max(0, end - 1)), candidates.get(end));
        return end > 0 && turnsFollow ? candidates.subList(end, candidates.size()) : candidates;
    }

    private static boolean isFullNameOrCode(String body) {
        return !LabelName.isOneWord(body) || LabelWords.isNumbered(body);
    }

    private static boolean isFact(Candidate candidate) {
        LabelLine line = candidate.line();
        return line.end() - line.bodyStart() <= LONGEST_FACT
                && (LabelWords.neverSpeaks(candidate.name()) || !line.endsAsSentence());
    }

    /** A role whose body is a name, not words that were said. */
    private static boolean namesSomeone(String text, Candidate candidate) {
        LabelLine line = candidate.line();
        String body = body(text, candidate);
        return !body.isEmpty() && LabelName.isPossible(body) && LabelName.isCapitalised(body) && !line.endsAsSentence();
    }

    private static String body(String text, Candidate candidate) {
        LabelLine line = candidate.line();
        return line.standsAlone() || line.end() - line.bodyStart() > LONGEST_FACT
                ? ""
                : LabelName.tidy(text.substring(line.bodyStart(), line.end()));
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
