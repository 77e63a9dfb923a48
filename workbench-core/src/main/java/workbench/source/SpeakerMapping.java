package workbench.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.ParticipantId;
import workbench.journal.Journal;
import workbench.problem.Refusal;
import workbench.text.Names;

/** Makes speaker labels of sources mean somebody: one change of the journal, in however many sources. */
final class SpeakerMapping {
    private static final String RESEARCHER = "researcher";

    private final TextStore texts;
    private final Participants participants;
    private final Journal journal;

    SpeakerMapping(TextStore texts, Participants participants, Journal journal) {
        this.texts = texts;
        this.participants = participants;
        this.journal = journal;
    }

    private record Meant(
            Source source, String label, @Nullable ParticipantId participant) {}

    /** @param mapping label to pseudonym, or to {@code researcher} */
    void map(List<Source> sources, Map<String, String> mapping) {
        Map<Source, List<Speaker>> present = texts.speakers(sources);
        List<Meant> meant = mapping.entrySet().stream()
                .flatMap(entry -> meant(present, entry.getKey(), whom(entry.getValue())).stream())
                .toList();
        journal.record("map speakers", "source", change -> {
            meant.forEach(one -> texts.map(one.source(), one.label(), one.participant(), change));
            if (sources.size() == 1) {
                change.about(sources.getFirst().id().value());
            }
            change.summarize("%d of %s"
                    .formatted(meant.size(), sources.stream().map(Source::label).collect(Collectors.joining(", "))));
            return null;
        });
    }

    private @Nullable ParticipantId whom(String words) {
        return words.equals(RESEARCHER) ? null : participants.find(words).id();
    }

    private static List<Meant> meant(
            Map<Source, List<Speaker>> present, String words, @Nullable ParticipantId participant) {
        List<Meant> meant = present.entrySet().stream()
                .flatMap(entry ->
                        labelled(entry.getValue(), words)
                                .map(label -> new Meant(entry.getKey(), label, participant))
                                .stream())
                .toList();
        if (meant.isEmpty()) {
            throw Refusal.because(
                    "Nobody is labelled '%s' %s."
                            .formatted(words, present.size() == 1 ? "in this source" : "in these sources"),
                    labelsOf(present));
        }
        return meant;
    }

    private static Optional<String> labelled(List<Speaker> present, String words) {
        return present.stream()
                .map(Speaker::label)
                .filter(label -> label.equals(words) || Names.same(label, words))
                .findFirst();
    }

    private static String labelsOf(Map<Source, List<Speaker>> present) {
        String labels = present.values().stream()
                .flatMap(List::stream)
                .map(Speaker::label)
                .distinct()
                .collect(Collectors.joining(", "));
        String whose = present.size() == 1 ? "It has" : "They have";
        return labels.isEmpty() ? whose + " no speaker labels." : "The labels are: " + labels + ".";
    }
}
