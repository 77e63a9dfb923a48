package workbench.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.journal.OpenChange;
import workbench.privacy.Consent;
import workbench.text.CodePoints;
import workbench.text.Hashes;
import workbench.text.Names;

/** Takes texts into the study: gives them a label, freezes the words, notes who speaks. */
public final class SourceIntake {
    private static final Pattern NOTE_NAME =
            Pattern.compile("(^|[^\\p{L}])(observ\\p{L}*|(field)?notes?|fieldwork|diary|protocol)([^\\p{L}]|$)");

    private final SourceStore store;
    private final TextStore texts;
    private final Originals originals;
    private final Participants participants;
    private final Sources sources;
    private int lastOrdinal;

    public SourceIntake(
            SourceStore store, TextStore texts, Originals originals, Participants participants, Sources sources) {
        this.store = store;
        this.texts = texts;
        this.originals = originals;
        this.participants = participants;
        this.sources = sources;
    }

    /**
     * A text that was taken.
     *
     * @param characters length in code points
     * @param turns how many turns each label has, in order of first appearance
     * @param said what was done besides
     */
    public record Taken(
            Source source, int characters, Map<String, Integer> turns, List<String> said, List<String> warnings) {}

    /** The source that was made of a file with these bytes, if one stands. */
    public Optional<Source> ofContent(String sha256) {
        return store.ofContent(sha256).stream().findFirst().map(sources::source);
    }

    public void keepOriginal(byte[] bytes, String sha256) {
        originals.keep(bytes, sha256);
    }

    /** What {@link #add} would make, without making it. */
    public Taken preview(NewSource text) {
        CodePoints words = CodePoints.of(text.text());
        return new Taken(
                source(text, store.lastOrdinal() + 1, List.of()),
                words.length(),
                turnsOf(text.segments()),
                List.of(),
                warningsFor(text));
    }

    /** Takes a text in, as part of a change. */
    public Taken add(NewSource text, OpenChange change) {
        List<String> said = new ArrayList<>();
        List<Participant> speaking = participantsOf(text, change, said);
        Source source = source(
                text, nextOrdinal(), speaking.stream().map(Participant::id).toList());
        CodePoints words = CodePoints.of(text.text());
        List<String> warnings = warningsFor(text);
        store.insert(source, change.seq());
        texts.insert(
                source.id(), source.version(), 1, words, text.segments().size(), Hashes.of(text.text()), change.seq());
        texts.insert(source.version(), text.segments());
        Map<String, Integer> turns = turnsOf(text.segments());
        mapByName(source, turns, speaking, change, said);
        sources.remember(source);
        return new Taken(source, words.length(), turns, said, warnings);
    }

    /** Forgets which labels it gave, because the texts that bore them were taken back. */
    public void forget() {
        lastOrdinal = 0;
    }

    private int nextOrdinal() {
        if (lastOrdinal == 0) {
            lastOrdinal = store.lastOrdinal();
        }
        return ++lastOrdinal;
    }

    private List<Participant> participantsOf(NewSource text, OpenChange change, List<String> said) {
        List<Participant> speaking = new ArrayList<>();
        for (String pseudonym : text.participants()) {
            Optional<Participant> known = participants.known(pseudonym);
            if (known.isEmpty()) {
                said.add("participant '%s' was made".formatted(pseudonym));
            }
            speaking.add(known.orElseGet(
                    () -> participants.insert(new NewParticipant(pseudonym, null, null, null, List.of()), change)));
        }
        return speaking;
    }

    /** A label that reads like the pseudonym of one who speaks here means that participant; nobody else is guessed. */
    private void mapByName(
            Source source,
            Map<String, Integer> turns,
            List<Participant> speaking,
            OpenChange change,
            List<String> said) {
        for (String label : turns.keySet()) {
            speaking.stream()
                    .filter(participant -> Names.same(participant.pseudonym(), label))
                    .findFirst()
                    .ifPresent(participant -> {
                        texts.map(source, label, participant.id(), change);
                        said.add("label '%s' is participant '%s'".formatted(label, participant.pseudonym()));
                    });
        }
    }

    private List<String> warningsFor(NewSource text) {
        return sources.ofFile(text.file()).stream()
                .filter(other -> other.part().equals(text.part()))
                .findFirst()
                .map(other -> List.of(
                        "a source of the same file name exists (%s); its content differs".formatted(other.label())))
                .orElse(List.of());
    }

    private static Source source(NewSource text, int ordinal, List<ParticipantId> speaking) {
        SourceEdit details = text.details();
        Map<String, String> attributes = new TreeMap<>(text.attributes());
        attributes.putAll(details.attributes());
        return new Source(
                SourceId.next(),
                ordinal,
                Objects.requireNonNullElseGet(details.title(), () -> titleOf(text)),
                text.file(),
                text.part(),
                text.format(),
                Objects.requireNonNullElseGet(details.kind(), () -> guessKind(text)),
                details.said(),
                details.written(),
                details.collector(),
                details.place(),
                details.form(),
                details.caseId(),
                Objects.requireNonNullElse(details.consent(), Consent.UNKNOWN),
                Objects.requireNonNullElse(details.networks(), List.of()),
                Objects.requireNonNullElse(details.events(), List.of()),
                speaking,
                attributes,
                text.sha256(),
                VersionId.next());
    }

    private static String titleOf(NewSource text) {
        int dot = text.file().lastIndexOf('.');
        String name = dot > 0 ? text.file().substring(0, dot) : text.file();
        return text.part().isEmpty() ? name : name + ", " + text.part();
    }

    /** Who speaks in turns is interviewed; what is called a note is one; the rest are documents. */
    private static SourceKind guessKind(NewSource text) {
        if (NOTE_NAME.matcher(text.file().toLowerCase(Locale.ROOT)).find()) {
            return SourceKind.OBSERVATION;
        }
        boolean turns = text.segments().stream().anyMatch(segment -> segment.kind() == SegmentKind.TURN);
        return turns ? SourceKind.INTERVIEW : SourceKind.DOCUMENT;
    }

    private static Map<String, Integer> turnsOf(List<Segment> segments) {
        Map<String, Integer> turns = new LinkedHashMap<>();
        for (Segment segment : segments) {
            String speaker = segment.speaker();
            if (speaker != null) {
                turns.merge(speaker, 1, Integer::sum);
            }
        }
        return turns;
    }
}
