package workbench.coding;

import org.jspecify.annotations.Nullable;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.source.Source;

/**
 * An excerpt with its words and whose they are, as evidence is shown.
 *
 * @param words cut from the source's frozen text; empty where some of them are off the record
 * @param restricted whether some of them are off the record
 * @param speaker the label of the turn in which it begins
 * @param participant who that label is mapped to
 * @param network whose words they are by the rule of {@link Attribution}; null: unattributed
 */
public record Passage(
        Excerpt excerpt,
        Source source,
        String words,
        boolean restricted,
        @Nullable String speaker,
        @Nullable ParticipantId participant,
        @Nullable NetworkId network) {}
