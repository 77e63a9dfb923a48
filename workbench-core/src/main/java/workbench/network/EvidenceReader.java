package workbench.network;

import java.util.Collection;
import java.util.List;
import workbench.id.ExcerptId;
import workbench.journal.OpenChange;

/** Turns what people type to point at words into excerpts; the room of codings knows how. */
@FunctionalInterface
public interface EvidenceReader {
    /** The excerpts meant, each once, in order; one that nobody marked yet is made. Refused where words are not found. */
    List<ExcerptId> excerpts(Collection<String> words, OpenChange change);
}
