package workbench.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.privacy.Consent;
import workbench.timeline.FuzzyDate;

/**
 * What of a source is to change; null keeps. A list given replaces the list; attributes given are added or replaced, one
 * with an empty value is taken away.
 */
public record SourceEdit(
        @Nullable String title,
        @Nullable SourceKind kind,
        @Nullable FuzzyDate said,
        @Nullable FuzzyDate written,
        @Nullable String collector,
        @Nullable String place,
        @Nullable String form,
        @Nullable CaseId caseId,
        @Nullable Consent consent,
        @Nullable List<NetworkId> networks,
        @Nullable List<EventId> events,
        @Nullable List<ParticipantId> participants,
        Map<String, String> attributes) {
    public static final SourceEdit NOTHING =
            new SourceEdit(null, null, null, null, null, null, null, null, null, null, null, null, Map.of());

    /** Of a source only the events it speaks of as a whole. */
    public static SourceEdit ofEvents(List<EventId> events) {
        return new SourceEdit(null, null, null, null, null, null, null, null, null, null, events, null, Map.of());
    }

    /** The source as it would be. */
    Source applied(Source old) {
        Map<String, String> own = new TreeMap<>(old.attributes());
        attributes.forEach((name, content) -> {
            if (content.isEmpty()) {
                own.remove(name);
            } else {
                own.put(name, content);
            }
        });
        return new Source(
                old.id(),
                old.ordinal(),
                or(title, old.title()),
                old.file(),
                old.part(),
                old.format(),
                or(kind, old.kind()),
                said != null ? said : old.said(),
                written != null ? written : old.written(),
                collector != null ? collector : old.collector(),
                place != null ? place : old.place(),
                form != null ? form : old.form(),
                caseId != null ? caseId : old.caseId(),
                or(consent, old.consent()),
                once(or(networks, old.networks())),
                once(or(events, old.events())),
                once(or(participants, old.participants())),
                own,
                old.sha256(),
                old.version());
    }

    private static <T> T or(@Nullable T wanted, T kept) {
        return wanted != null ? wanted : kept;
    }

    private static <T> List<T> once(List<T> things) {
        return things.stream().distinct().toList();
    }
}
