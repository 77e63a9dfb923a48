package workbench.cli;

import java.util.UUID;
import workbench.Workbench;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.Ids;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.memo.MemoSubject;
import workbench.problem.Refusal;

/** What a memo is tied to, as people type it: {@code source:S03}, {@code code:planning}, {@code study}. */
final class SubjectWords {
    private SubjectWords() {}

    static MemoSubject subject(Workbench workbench, String words) {
        int colon = words.indexOf(':');
        String entity = (colon < 0 ? words : words.substring(0, colon)).strip();
        String name = colon < 0 ? "" : words.substring(colon + 1).strip();
        UUID id = switch (entity) {
            case "study" -> workbench.study().id();
            case "source" -> workbench.sources().find(name).id().value();
            case "excerpt" -> workbench.codings().excerpt(excerpt(name)).id().value();
            case "coding" -> workbench.codings().coding(coding(name)).id().value();
            case "code" -> workbench.codebooks().lookup().code(name).id().value();
            case "participant" -> workbench.participants().find(name).id().value();
            case "network" -> workbench.networks().find(name).id().value();
            case "event" -> workbench.timeline().find(name).id().value();
            case "case" -> workbench.cases().find(name).id().value();
            default ->
                throw Refusal.because(
                        "'%s' is nothing that a memo can be tied to.".formatted(words),
                        "Write study, or source:, excerpt:, coding:, code:, participant:, network:, event: or case: with a name.");
        };
        return new MemoSubject(entity, id);
    }

    static ExcerptId excerpt(String words) {
        return Ids.read(words)
                .map(ExcerptId::new)
                .orElseThrow(() -> Refusal.because(
                        "There is no excerpt '%s'.".formatted(words), "'find --ids' shows the ids of excerpts."));
    }

    private static CodingId coding(String words) {
        return Ids.read(words)
                .map(CodingId::new)
                .orElseThrow(() -> Refusal.because(
                        "There is no coding '%s'.".formatted(words), "'codings --ids' shows the ids of codings."));
    }

    /** The same, back in words. */
    static String of(Workbench workbench, MemoSubject subject) {
        UUID id = subject.id();
        Slugs slugs = Slugs.of(workbench);
        String name = switch (subject.entity()) {
            case "source" ->
                workbench.sources().all().stream()
                        .filter(source -> source.id().value().equals(id))
                        .findFirst()
                        .map(source -> source.label())
                        .orElse(id.toString());
            case "code" ->
                workbench
                        .codebooks()
                        .tree()
                        .find(new CodeId(id))
                        .map(code -> code.path())
                        .orElse(id.toString());
            case "participant" -> String.valueOf(slugs.participant(new ParticipantId(id)));
            case "network" -> String.valueOf(slugs.network(new NetworkId(id)));
            case "event" -> String.valueOf(slugs.event(new EventId(id)));
            case "case" -> String.valueOf(slugs.caseOf(new CaseId(id)));
            default -> id.toString();
        };
        return subject.entity().equals("study") ? "study" : subject.entity() + ":" + name;
    }
}
