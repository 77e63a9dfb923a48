package workbench.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Coding;
import workbench.coding.Voice;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.VersionId;
import workbench.source.Segment;
import workbench.text.TextRange;

/**
 * A passage that was found: an excerpt, or a segment. Codes, networks, events and people are told by id, since their names
 * may change at any time.
 *
 * @param excerpt null where the hit is a segment
 * @param segment the segment that was found, or the one in which the excerpt begins; null where there is none
 * @param range in code points of the version's text
 * @param text the words; passages off the record are blanked
 * @param before words before it, at most as many code points as the page asked for
 * @param after words after it, likewise
 * @param network whose words they are, by the rule of attribution; null: unattributed
 * @param matches where the words asked for stand: ranges in code points of {@code text} (not of the source), from 0,
 *     ascending, none overlapping another
 * @param codings the standing codings of the excerpt (of a segment: those of excerpts overlapping it) that have one of the
 *     statuses asked for, whether or not they met the criteria
 */
public record Hit(
        @Nullable ExcerptId excerpt,
        @Nullable Segment segment,
        FoundSource source,
        VersionId version,
        TextRange range,
        String text,
        String before,
        String after,
        @Nullable String speaker,
        @Nullable ParticipantId participant,
        @Nullable Voice voice,
        @Nullable NetworkId network,
        List<TextRange> matches,
        List<Coding> codings) {
    public Hit {
        matches = List.copyOf(matches);
        codings = List.copyOf(codings);
    }

    /** The events of its codings, each once. */
    public List<EventId> events() {
        return codings.stream()
                .flatMap(coding -> coding.events().stream())
                .distinct()
                .toList();
    }
}
