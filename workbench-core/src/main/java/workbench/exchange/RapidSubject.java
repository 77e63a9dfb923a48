package workbench.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.guide.Guide;
import workbench.id.SourceId;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.source.Participant;
import workbench.source.Source;

/**
 * Whom a filled template is about, in the study that it is brought into.
 *
 * @param guide null where it was made for none, or that is gone
 * @param source likewise
 */
record RapidSubject(
        Case ofCase,
        Participant participant,
        @Nullable Guide guide,
        @Nullable SourceId source) {

    /** @throws WorkbenchException if it was made for another study, case or person, or does not say for whom */
    static RapidSubject of(Path file, FilledTemplate filled, RapidRooms rooms) {
        RapidIdentity identity = identity(file, filled, rooms);
        Case ofCase = found(rooms.cases().all(), one -> one.id().value(), identity.ofCase())
                .orElseThrow(() -> gone(file, "case"));
        Participant participant = found(
                        rooms.participants().all(), one -> one.id().value(), identity.participant())
                .orElseThrow(() -> gone(file, "participant"));
        checkHead(file, filled, "Case: ", ofCase.name());
        checkHead(file, filled, "Participant: ", participant.pseudonym());
        return new RapidSubject(
                ofCase,
                participant,
                found(rooms.guides().all(), one -> one.id().value(), identity.guide())
                        .orElse(null),
                found(rooms.sources().all(), one -> one.id().value(), identity.source())
                        .map(Source::id)
                        .orElse(null));
    }

    private static RapidIdentity identity(Path file, FilledTemplate filled, RapidRooms rooms) {
        RapidIdentity identity = filled.identity();
        if (identity == null) {
            throw FileTrouble.unread(
                    file,
                    "it does not say whom it was made for, or is no rapid template",
                    "Fill in a file that 'rapid template' wrote; copy what was typed into a new one if need be.");
        }
        if (!identity.study().equals(rooms.study().id())) {
            throw Refusal.because(
                    "'%s' was made for another study.".formatted(file.getFileName()),
                    "Bring it into the study that it was written from.");
        }
        return identity;
    }

    private static <T> Optional<T> found(List<T> all, Function<T, UUID> id, @Nullable UUID wanted) {
        return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
    }

    private static WorkbenchException gone(Path file, String what) {
        return Refusal.because(
                "The %s that '%s' was made for is no longer in the study.".formatted(what, file.getFileName()),
                "Bring it back with 'undo', or write a new template.");
    }

    /** Who overwrites the name at the head means another person than the template was made for. */
    private static void checkHead(Path file, FilledTemplate filled, String beginning, String name) {
        filled.heads().stream()
                .map(String::strip)
                .filter(head -> head.startsWith(beginning))
                .filter(head -> !head.substring(beginning.length())
                        .strip()
                        .replaceFirst("\\s+\\((no guide|guide: ).*\\)$", "")
                        .equals(name))
                .findFirst()
                .ifPresent(head -> {
                    throw Refusal.because(
                            "'%s' says '%s', and was made for %s.".formatted(file.getFileName(), head, name),
                            "A template is for one interview: write one with 'rapid template --for PERSON' and copy"
                                    + " the notes into it.");
                });
    }
}
