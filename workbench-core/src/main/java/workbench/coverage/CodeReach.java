package workbench.coverage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.source.SourceKind;

/**
 * How far a code reaches: what it rests on. All figures are of the code alone, without what is below it.
 *
 * @param codings made ones that a matrix counts
 * @param below codings of codes below it
 * @param sources in which it occurs
 * @param kinds of those sources
 * @param networks whose words they are
 * @param participants how many said so
 * @param speakers how many people said so: participants, and labels that are mapped to nobody (each of its source)
 * @param codingsUnspoken how many of the codings stand on words that nobody says (documents, notes)
 * @param codingsOfObserver how many stand on the researcher's own word: turns of the researcher, words whose voice is the
 *     observer's, and words of observation notes whose voice is not stated
 * @param rests what little it rests on; empty if it is never used, or rests on enough
 * @param silence why it is never used, null if it is
 */
public record CodeReach(
        Code code,
        int codings,
        int below,
        int excerpts,
        Set<SourceId> sources,
        Set<SourceKind> kinds,
        Set<NetworkId> networks,
        int participants,
        int speakers,
        int codingsUnspoken,
        int codingsOfObserver,
        Set<ThinGround> rests,
        @Nullable Silence silence) {
    public CodeReach {
        sources = Set.copyOf(sources);
        kinds = Set.copyOf(kinds);
        networks = Set.copyOf(networks);
        rests = Set.copyOf(rests);
    }

    /** Whether neither it nor a code below it was used. */
    public boolean isUnused() {
        return codings == 0 && below == 0;
    }
}
