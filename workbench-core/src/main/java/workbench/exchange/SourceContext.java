package workbench.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.privacy.Consent;
import workbench.privacy.ConsentBasis;
import workbench.privacy.ConsentUse;
import workbench.source.Participant;
import workbench.source.Participants;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.source.Speaker;
import workbench.text.TextRange;

/** What of a source decides whether its words may leave the study: who speaks where, on what consent, what is off the record. */
final class SourceContext {
    private static final int BLOCK = '█';

    private final Source source;
    private final Map<String, Participant> speakers = new HashMap<>();
    private final List<TextRange> restricted;
    private final SpokenWords spoken;
    /** Whether someone who may not be quoted speaks here under a label that nobody mapped: any unmapped turn may be theirs. */
    private final boolean someoneUnmappedExcluded;

    /** Turns of people who may not be quoted. */
    private final List<TextRange> unquotable;

    SourceContext(Source source, Sources sources, Participants participants) {
        this.source = source;
        for (Speaker speaker : sources.speakers(source)) {
            if (speaker.participant() != null) {
                speakers.put(speaker.label(), participants.participant(speaker.participant()));
            }
        }
        this.restricted = sources.restrictions(source);
        List<Segment> segments = sources.segments(source);
        this.spoken = SpokenWords.of(segments);
        this.someoneUnmappedExcluded = source.participants().stream()
                .map(participants::participant)
                .anyMatch(one -> excludesQuotation(one.consent()) && !speakers.containsValue(one));
        boolean someExcluded =
                someoneUnmappedExcluded || speakers.values().stream().anyMatch(one -> excludesQuotation(one.consent()));
        this.unquotable = someExcluded
                ? segments.stream()
                        .filter(this::isOfSomeoneExcluded)
                        .map(Segment::range)
                        .toList()
                : List.of();
    }

    private boolean isOfSomeoneExcluded(Segment segment) {
        return speaking(segment.speaker())
                .map(who -> excludesQuotation(who.consent()))
                .orElse(someoneUnmappedExcluded);
    }

    Source source() {
        return source;
    }

    /** Who is meant by a label of this source. */
    Optional<Participant> speaking(@Nullable String label) {
        return label == null ? Optional.empty() : Optional.ofNullable(speakers.get(label));
    }

    /** Whether the words of a stretch may be quoted. */
    boolean mayQuote(TextRange range) {
        return !excludesQuotation(source.consent()) && unquotable.stream().noneMatch(range::overlaps);
    }

    private static boolean excludesQuotation(Consent consent) {
        return !consent.allows(ConsentUse.QUOTATION);
    }

    /** Whether neither the source nor the one who speaks has a known consent. */
    boolean restsOnUnknownConsent(@Nullable Participant speaking) {
        return source.consent().basis() == ConsentBasis.UNKNOWN
                && (speaking == null || speaking.consent().basis() == ConsentBasis.UNKNOWN);
    }

    /** On what the words of somebody in this source rest, for people. */
    String consentInWords(@Nullable Participant speaking) {
        String words = inWords(source.consent());
        return speaking == null || speaking.consent().basis() == ConsentBasis.UNKNOWN
                ? words
                : "%s; speaker: %s".formatted(words, inWords(speaking.consent()));
    }

    static String inWords(Consent consent) {
        return consent.uses().isEmpty()
                ? consent.basis().slug()
                : "%s (%s)"
                        .formatted(consent.basis().slug(), consent.usesInWords().replace("+", ", "));
    }

    /** Words around an excerpt without labels and header lines, which name people and days. */
    String withoutLabels(String words, int start) {
        return spoken.only(words, start);
    }

    /** Words around an excerpt, each code point of a passage off the record replaced by {@code █}. */
    String blanked(String words, int start) {
        int length = words.codePointCount(0, words.length());
        if (length == 0 || restricted.stream().noneMatch(new TextRange(start, start + length)::overlaps)) {
            return words;
        }
        int[] codePoints = words.codePoints().toArray();
        for (TextRange range : restricted) {
            for (int at = Math.max(range.start(), start); at < Math.min(range.end(), start + length); at++) {
                codePoints[at - start] = BLOCK;
            }
        }
        return new String(codePoints, 0, codePoints.length);
    }
}
