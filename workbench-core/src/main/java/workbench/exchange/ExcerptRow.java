package workbench.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodeId;

/**
 * One coding as it leaves the study, in words.
 *
 * @param source its ordinal
 * @param quote the excerpt's words, or a word saying why they are withheld
 * @param position in code points: {@code 1042-1103}
 * @param month of the source's date; the date itself where the export is identifying
 * @param speaker label, participant's pseudonym: empty unless the export is identifying
 * @param role of the participant
 * @param valence null where none was given
 * @param quoteHash of the source's content, the position and the words, shortened
 * @param unknownConsent whether the words rest on no known consent
 */
record ExcerptRow(
        UUID coding,
        int source,
        CodeId code,
        @Nullable Valence valence,
        boolean unknownConsent,
        boolean withheld,
        String quote,
        String before,
        String after,
        String position,
        String month,
        String speaker,
        String participant,
        String role,
        String attribution,
        String network,
        String voice,
        String affects,
        String events,
        String eventSlugs,
        String eventBasis,
        String coder,
        String layer,
        String note,
        String consent,
        String quoteHash) {
    private static final int FIRST_TEXT = 6;

    /** As {@link #of} takes it. */
    List<String> texts() {
        return Arrays.asList(
                coding.toString(),
                Integer.toString(source),
                code.toString(),
                valence == null ? "" : valence.slug(),
                unknownConsent ? "1" : "",
                withheld ? "1" : "",
                quote,
                before,
                after,
                position,
                month,
                speaker,
                participant,
                role,
                attribution,
                network,
                voice,
                affects,
                events,
                eventSlugs,
                eventBasis,
                coder,
                layer,
                note,
                consent,
                quoteHash);
    }

    static ExcerptRow of(List<String> texts) {
        int at = FIRST_TEXT;
        return new ExcerptRow(
                UUID.fromString(texts.get(0)),
                Integer.parseInt(texts.get(1)),
                new CodeId(UUID.fromString(texts.get(2))),
                Valence.read(texts.get(3)).orElse(null),
                !texts.get(4).isEmpty(),
                !texts.get(5).isEmpty(),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at++),
                texts.get(at));
    }
}
