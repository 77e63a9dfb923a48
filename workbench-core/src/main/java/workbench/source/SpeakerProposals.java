package workbench.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.ParticipantId;
import workbench.text.Names;

/**
 * Whom a label may mean that means nobody yet, told by what the study knows already. What is proposed here a person decides.
 */
public final class SpeakerProposals {
    private static final Set<String> RESEARCHERS =
            Set.of("interviewer", "interviewers", "int", "i", "researcher", "moderator");

    private final Map<Source, List<Speaker>> speakers;
    private final List<Participant> participants;
    private final Map<String, Set<Meaning>> elsewhere;

    /** Whom a label means: somebody, or the researcher where that is null. */
    private record Meaning(@Nullable ParticipantId participant) {}

    /** Why it is proposed. */
    public enum Because {
        /** The same label means the same one wherever it is mapped. */
        SAME_LABEL,
        /** The label is a participant's pseudonym. */
        PSEUDONYM,
        /** The label is one that interviewers bear. */
        INTERVIEWER,
        /** The source has one label and one participant left over. */
        LEFT_OVER
    }

    /** @param participant null for the researcher */
    public record Proposal(@Nullable ParticipantId participant, Because because) {}

    public SpeakerProposals(Map<Source, List<Speaker>> speakers, List<Participant> participants) {
        this.speakers = speakers;
        this.participants = participants;
        this.elsewhere = speakers.values().stream()
                .flatMap(Collection::stream)
                .filter(Speaker::isMapped)
                .collect(Collectors.groupingBy(
                        speaker -> Names.folded(speaker.label()),
                        Collectors.mapping(speaker -> new Meaning(speaker.participant()), Collectors.toSet())));
    }

    /** Whom a label of a source may mean; empty where it means somebody already, or nothing speaks for anybody. */
    public Optional<Proposal> proposed(Source source, Speaker speaker) {
        if (speaker.isMapped()) {
            return Optional.empty();
        }
        return sameLabel(speaker)
                .or(() -> pseudonym(speaker))
                .or(() -> interviewer(speaker))
                .or(() -> leftOver(source, speaker));
    }

    private Optional<Proposal> sameLabel(Speaker speaker) {
        Set<Meaning> meanings = elsewhere.getOrDefault(Names.folded(speaker.label()), Set.of());
        return meanings.size() == 1
                ? Optional.of(new Proposal(meanings.iterator().next().participant(), Because.SAME_LABEL))
                : Optional.empty();
    }

    private Optional<Proposal> pseudonym(Speaker speaker) {
        return participants.stream()
                .filter(participant -> Names.same(participant.pseudonym(), speaker.label()))
                .findFirst()
                .map(participant -> new Proposal(participant.id(), Because.PSEUDONYM));
    }

    private static Optional<Proposal> interviewer(Speaker speaker) {
        return RESEARCHERS.contains(Names.folded(speaker.label()))
                ? Optional.of(new Proposal(null, Because.INTERVIEWER))
                : Optional.empty();
    }

    private Optional<Proposal> leftOver(Source source, Speaker speaker) {
        List<Speaker> here = speakers.getOrDefault(source, List.of());
        Set<ParticipantId> left = new HashSet<>(source.participants());
        here.forEach(other -> left.remove(other.participant()));
        boolean alone = here.stream()
                .filter(other -> !other.isMapped() && interviewer(other).isEmpty())
                .allMatch(speaker::equals);
        return alone && left.size() == 1
                ? Optional.of(new Proposal(left.iterator().next(), Because.LEFT_OVER))
                : Optional.empty();
    }
}
