package workbench.question;

import org.jspecify.annotations.Nullable;
import workbench.coding.Attribution;
import workbench.coding.Passage;
import workbench.id.ExcerptId;
import workbench.query.Hit;
import workbench.text.TextRange;

/**
 * Words that an answer rests on.
 *
 * @param label the source's neutral label
 * @param range in code points of the source's text
 * @param attribution {@code interview: commissioning-network}
 * @param speaker the pseudonym of the one who says it, where known
 * @param words empty where they are off the record
 */
public record Evidence(
        ExcerptId excerpt,
        String label,
        TextRange range,
        String attribution,
        @Nullable String speaker,
        String words) {

    static Evidence of(Passage passage, Naming names) {
        return new Evidence(
                passage.excerpt().id(),
                passage.source().label(),
                passage.excerpt().range(),
                Attribution.inWords(passage.source(), names.networkOrNull(passage.network())),
                names.participantOrNull(passage.participant()),
                passage.words());
    }

    static Evidence of(ExcerptId excerpt, Hit hit, Naming names) {
        return new Evidence(
                excerpt,
                hit.source().label(),
                hit.range(),
                hit.source().attribution(names.networkOrNull(hit.network())),
                names.participantOrNull(hit.participant()),
                hit.text());
    }
}
