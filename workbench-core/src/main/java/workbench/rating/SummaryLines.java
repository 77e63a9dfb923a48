package workbench.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.ParticipantId;
import workbench.source.Participant;

/** What cases say on constructs, a line a participant, for the cells of a matrix of ratings. */
public final class SummaryLines implements CellSummaries {
    private final Map<RatingSubject, List<String>> lines = new HashMap<>();

    /**
     * @param participants in the order in which they are numbered within their case
     * @param identifying whether their pseudonyms stand before the lines; else they are P1, P2 … of their case
     */
    public SummaryLines(List<Summary> summaries, List<Participant> participants, boolean identifying) {
        Map<CaseId, Set<ParticipantId>> heard = new HashMap<>();
        for (Summary summary : summaries) {
            if (summary.participant() != null) {
                heard.computeIfAbsent(summary.ofCase(), one -> new HashSet<>()).add(summary.participant());
            }
        }
        for (Summary summary : summaries) {
            if (!summary.text().isBlank()) {
                lines.computeIfAbsent(
                                new RatingSubject(summary.ofCase(), summary.construct()), one -> new ArrayList<>())
                        .add(line(summary, participants, heard.getOrDefault(summary.ofCase(), Set.of()), identifying));
            }
        }
        lines.values().forEach(each -> each.sort(null));
    }

    private static String line(
            Summary summary, List<Participant> participants, Set<ParticipantId> heard, boolean identifying) {
        String who = who(summary, participants, heard, identifying);
        String draft = summary.status() == SummaryStatus.DRAFT ? " (draft)" : "";
        return "%s%s: %s".formatted(who, draft, summary.text().strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private static String who(
            Summary summary, List<Participant> participants, Set<ParticipantId> heard, boolean identifying) {
        @Nullable ParticipantId wanted = summary.participant();
        int number = 0;
        for (Participant one : participants) {
            if (summary.ofCase().equals(one.caseId()) || heard.contains(one.id())) {
                number++;
            }
            if (one.id().equals(wanted)) {
                return identifying ? one.pseudonym() : "P" + number;
            }
        }
        return "All";
    }

    @Override
    public List<String> of(RatingSubject subject) {
        return lines.getOrDefault(subject, List.of());
    }
}
