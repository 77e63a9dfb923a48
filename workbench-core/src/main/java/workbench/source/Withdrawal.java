package workbench.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.journal.Journal;
import workbench.privacy.Consent;
import workbench.problem.Refusal;
import workbench.text.TextRange;

/** A participant takes their words back: their turns go off the record in every source, and their consent with them. */
public final class Withdrawal {
    private final Sources sources;
    private final TextStore texts;
    private final Participants participants;
    private final Journal journal;

    Withdrawal(Sources sources, TextStore texts, Participants participants, Journal journal) {
        this.sources = sources;
        this.texts = texts;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * What goes off the record.
     *
     * @param turns those that were not off the record yet
     * @param sources those with such turns
     * @param unlabelled sources that name the participant, but in which no speaker label is theirs: somebody has to read them
     */
    public record Withdrawn(int turns, List<Source> sources, List<Source> unlabelled) {
        public Withdrawn {
            sources = List.copyOf(sources);
            unlabelled = List.copyOf(unlabelled);
        }
    }

    private record Said(Source source, List<TextRange> turns) {}

    Withdrawn preview(Participant participant) {
        List<Said> said = new ArrayList<>();
        List<Source> unlabelled = new ArrayList<>();
        for (Source source : sources.heardIn(participant.id())) {
            Set<String> labels = labels(source, participant);
            if (labels.isEmpty()) {
                unlabelled.add(source);
            } else {
                said.add(new Said(source, turns(source, labels)));
            }
        }
        return withdrawn(said, unlabelled);
    }

    private static Withdrawn withdrawn(List<Said> said, List<Source> unlabelled) {
        List<Said> some = said.stream().filter(one -> !one.turns().isEmpty()).toList();
        return new Withdrawn(
                some.stream().mapToInt(one -> one.turns().size()).sum(),
                some.stream().map(Said::source).toList(),
                unlabelled);
    }

    Withdrawn withdraw(Participant participant, @Nullable String because) {
        Withdrawn withdrawn = preview(participant);
        if (withdrawn.turns() == 0 && participant.consent().equals(Consent.WITHDRAWN)) {
            throw Refusal.because(
                    "%s has withdrawn already, and no turn of theirs is on the record."
                            .formatted(participant.pseudonym()),
                    "Map further speakers to them, if words are theirs.");
        }
        return journal.record("participant withdraw", "participant", change -> {
            for (Source source : withdrawn.sources()) {
                turns(source, labels(source, participant))
                        .forEach(turn -> texts.restrict(source.version(), turn, because, change));
            }
            participants.replace(participant, participant.consenting(Consent.WITHDRAWN), change);
            change.about(participant.id().value());
            change.summarize("consent withdrawn, %d turns of %d sources off the record"
                    .formatted(withdrawn.turns(), withdrawn.sources().size()));
            return withdrawn;
        });
    }

    private Set<String> labels(Source source, Participant participant) {
        Set<String> labels = new HashSet<>();
        sources.speakers(source).stream()
                .filter(speaker -> participant.id().equals(speaker.participant()))
                .forEach(speaker -> labels.add(speaker.label()));
        return labels;
    }

    /** The turns under some labels that are not off the record as a whole. */
    private List<TextRange> turns(Source source, Set<String> labels) {
        List<TextRange> restricted = sources.restrictions(source);
        return sources.segments(source).stream()
                .filter(segment -> segment.speaker() != null && labels.contains(segment.speaker()))
                .map(Segment::range)
                .filter(turn ->
                        restricted.stream().noneMatch(one -> one.start() <= turn.start() && turn.end() <= one.end()))
                .toList();
    }
}
