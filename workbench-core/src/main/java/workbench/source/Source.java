package workbench.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.privacy.Consent;
import workbench.timeline.FuzzyDate;

/**
 * One text from the field, without its text ({@link SourceText} is that).
 *
 * @param ordinal from 1 in order of import; its neutral label is made of it
 * @param file the imported file's name without its folder
 * @param part which part of the file it is (a sheet, a row), empty where the file is one source
 * @param said when it was observed or said
 * @param written when it was written down
 * @param form meeting, focus group, diary …
 * @param events those it speaks of as a whole; exactly one is inherited by codings that state none
 * @param sha256 of the file's bytes, hexadecimal
 * @param version the id of its current text
 */
public record Source(
        SourceId id,
        int ordinal,
        String title,
        String file,
        String part,
        String format,
        SourceKind kind,
        @Nullable FuzzyDate said,
        @Nullable FuzzyDate written,
        @Nullable String collector,
        @Nullable String place,
        @Nullable String form,
        @Nullable CaseId caseId,
        Consent consent,
        List<NetworkId> networks,
        List<EventId> events,
        List<ParticipantId> participants,
        Map<String, String> attributes,
        String sha256,
        VersionId version) {
    public Source {
        networks = List.copyOf(networks);
        events = List.copyOf(events);
        participants = List.copyOf(participants);
        attributes = Map.copyOf(attributes);
    }

    /** The same in another case, or in none. */
    Source inCase(@Nullable CaseId other) {
        return new Source(
                id,
                ordinal,
                title,
                file,
                part,
                format,
                kind,
                said,
                written,
                collector,
                place,
                form,
                other,
                consent,
                networks,
                events,
                participants,
                attributes,
                sha256,
                version);
    }

    /** The neutral label that names it in exports: {@code S01}. */
    public String label() {
        return label(ordinal);
    }

    public static String label(int ordinal) {
        return "S%02d".formatted(ordinal);
    }
}
