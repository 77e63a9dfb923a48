package workbench.source.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import workbench.source.reader.LabelEvidence.Candidate;
import workbench.source.reader.LabelLine.Form;

/**
 * A table of two columns may be a transcript ({@code Anna<TAB>words}) or figures of sites and months. It is believed to
 * be a transcript where its head says so ({@code Speaker}), where a role or a number of a speaker is among the labels, or
 * where its very first label comes again, so that there is no head at all.
 */
final class TabLabels {
    private static final Set<String> HEADS =
            Set.of("speaker", "name", "who", "participant", "role", "sprecher", "wer", "locuteur", "person");

    private TabLabels() {}

    /** The candidates, those with a tab only where the table is a transcript. */
    static List<Candidate> without(String text, List<Candidate> candidates) {
        List<Candidate> tabbed = candidates.stream()
                .filter(candidate -> candidate.form() == Form.TAB)
                .toList();
        if (tabbed.isEmpty()) {
            return candidates;
        }
        boolean believed = tabbed.size() >= 2 && twoColumns(text, tabbed) && isTranscript(tabbed);
        Form form = namesSpeakers(tabbed.getFirst()) ? Form.NAMED_COLUMN : Form.TAB;
        return candidates.stream()
                .filter(candidate -> candidate.form() != Form.TAB || (believed && !namesSpeakers(candidate)))
                .map(candidate -> candidate.form() == Form.TAB ? candidate.as(form) : candidate)
                .toList();
    }

    private static boolean namesSpeakers(Candidate head) {
        return HEADS.contains(head.name().toLowerCase(Locale.ROOT));
    }

    private static boolean twoColumns(String text, List<Candidate> tabbed) {
        long two = tabbed.stream()
                .filter(candidate -> {
                    LabelLine line = candidate.line();
                    return line.standsAlone() || text.indexOf('\t', line.bodyStart(), line.end()) < 0;
                })
                .count();
        return two * 10 >= tabbed.size() * 9L;
    }

    private static boolean isTranscript(List<Candidate> tabbed) {
        Map<String, Integer> counts = new HashMap<>();
        tabbed.forEach(candidate -> counts.merge(candidate.name(), 1, Integer::sum));
        long spoken = tabbed.stream()
                .filter(candidate -> LabelEvidence.soundsSpoken(candidate.line()))
                .count();
        boolean head = namesSpeakers(tabbed.getFirst());
        boolean shaped = counts.keySet().stream().anyMatch(LabelWords::namesSpeaker);
        boolean noHead = counts.getOrDefault(tabbed.getFirst().name(), 0) >= 2 && counts.size() >= 2;
        return spoken * 3 >= tabbed.size() && counts.size() <= tabbed.size() * 2 / 3 + 1 && (head || shaped || noHead);
    }
}
