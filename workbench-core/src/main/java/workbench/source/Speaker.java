package workbench.source;

import org.jspecify.annotations.Nullable;
import workbench.id.ParticipantId;

/**
 * A speaker label of one source and whom it means.
 *
 * @param participant null where nobody is mapped
 * @param researcher whether a person said that this label is the researcher
 * @param turns how many turns bear it
 */
public record Speaker(String label, @Nullable ParticipantId participant, boolean researcher, int turns) {
    /** Whether it means anybody yet. */
    public boolean isMapped() {
        return researcher || participant != null;
    }
}
