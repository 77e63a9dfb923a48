package workbench.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
 *
 * @param taken details that shall not be known any more
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
        Map<String, String> attributes,
        Set<Detail> taken) {
    public static final SourceEdit NOTHING =
            new SourceEdit(null, null, null, null, null, null, null, null, null, null, null, null, Map.of());

    public SourceEdit {
        attributes = Map.copyOf(attributes);
        taken = Set.copyOf(taken);
    }

    /** With nothing taken away. */
    public SourceEdit(
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
        this(
                title,
                kind,
                said,
                written,
                collector,
                place,
                form,
                caseId,
                consent,
                networks,
                events,
                participants,
                attributes,
                Set.of());
    }

    /** What of a source may be taken away, and has no empty value that would say so. */
    public enum Detail {
        DATE,
        WRITTEN,
        CASE
    }

    /** The same, and these details taken away. */
    public SourceEdit without(Set<Detail> details) {
        return new SourceEdit(
                title,
                kind,
                said,
                written,
                collector,
                place,
                form,
                caseId,
                consent,
                networks,
                events,
                participants,
                attributes,
                details);
    }

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
                kept(Detail.DATE, said, old.said()),
                kept(Detail.WRITTEN, written, old.written()),
                collector != null ? collector : old.collector(),
                place != null ? place : old.place(),
                form != null ? form : old.form(),
                kept(Detail.CASE, caseId, old.caseId()),
                or(consent, old.consent()),
                once(or(networks, old.networks())),
                once(or(events, old.events())),
                once(or(participants, old.participants())),
                own,
                old.sha256(),
                old.version());
    }

    private <T> @Nullable T kept(Detail detail, @Nullable T wanted, @Nullable T old) {
        if (taken.contains(detail)) {
            return null;
        }
        return wanted != null ? wanted : old;
    }

    private static <T> T or(@Nullable T wanted, T kept) {
        return wanted != null ? wanted : kept;
    }

    private static <T> List<T> once(List<T> things) {
        return things.stream().distinct().toList();
    }
}
