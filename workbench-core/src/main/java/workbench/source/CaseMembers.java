package workbench.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.cases.CaseEdit;
import workbench.cases.Cases;
import workbench.id.CaseId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;

/** What cases hold: each source and each participant belongs to one case at most. */
public final class CaseMembers {
    private final Cases cases;
    private final Sources sources;
    private final Participants participants;
    private final Journal journal;

    public CaseMembers(Cases cases, Sources sources, Participants participants, Journal journal) {
        this.cases = cases;
        this.sources = sources;
        this.participants = participants;
        this.journal = journal;
    }

    /** In order of import. */
    public List<Source> sourcesOf(Case of) {
        return sources.all().stream()
                .filter(source -> of.id().equals(source.caseId()))
                .toList();
    }

    /** In the order in which they were made. */
    public List<Participant> participantsOf(Case of) {
        return participants.all().stream()
                .filter(participant -> of.id().equals(participant.caseId()))
                .toList();
    }

    /**
     * What is to become of a case's members.
     *
     * @param sources that come into it, from wherever they are
     * @param participants likewise
     * @param sourcesOut that leave it
     * @param participantsOut likewise
     */
    public record Moves(
            List<Source> sources,
            List<Participant> participants,
            List<Source> sourcesOut,
            List<Participant> participantsOut) {
        public static final Moves NONE = new Moves(List.of(), List.of(), List.of(), List.of());

        public Moves {
            sources = List.copyOf(sources);
            participants = List.copyOf(participants);
            sourcesOut = List.copyOf(sourcesOut);
            participantsOut = List.copyOf(participantsOut);
        }
    }

    /** Changes a case and what it holds, in one change. */
    public Case set(Case old, CaseEdit edit, Moves moves) {
        return journal.record("case set", "case", change -> {
            moves.sourcesOut().forEach(source -> refuseStranger(old, source.caseId(), source.label()));
            moves.participantsOut()
                    .forEach(participant -> refuseStranger(old, participant.caseId(), participant.pseudonym()));
            Case changed = cases.set(old, edit, change);
            int moved = moved(old, moves, change);
            if (changed.equals(old) && moved == 0) {
                change.nothingChanged();
            }
            change.about(old.id().value());
            change.summarize("case %s%s".formatted(old.slug(), moved == 0 ? "" : ", %d moved".formatted(moved)));
            return changed;
        });
    }

    private int moved(Case of, Moves moves, OpenChange change) {
        int moved = 0;
        for (Source source : moves.sources()) {
            moved += sources.replace(source, source.inCase(of.id()), change) ? 1 : 0;
        }
        for (Source source : moves.sourcesOut()) {
            moved += sources.replace(source, source.inCase(null), change) ? 1 : 0;
        }
        for (Participant participant : moves.participants()) {
            moved += participants.replace(participant, participant.inCase(of.id()), change) ? 1 : 0;
        }
        for (Participant participant : moves.participantsOut()) {
            moved += participants.replace(participant, participant.inCase(null), change) ? 1 : 0;
        }
        return moved;
    }

    private static void refuseStranger(Case of, @Nullable CaseId own, String name) {
        if (!Optional.ofNullable(own).filter(of.id()::equals).isPresent()) {
            throw Refusal.because(
                    "%s is not in case '%s'.".formatted(name, of.slug()),
                    "'case show %s' tells who is.".formatted(of.slug()));
        }
    }
}
