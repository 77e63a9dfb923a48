package workbench.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import workbench.coding.Passage;
import workbench.id.CodingId;
import workbench.id.ExcerptId;

/** The words that records point at (of networks: excerpts; of influences: codings), all read at once. */
final class RecordEvidence {
    private final Map<ExcerptId, Evidence> byExcerpt = new HashMap<>();
    private final Map<CodingId, Evidence> byCoding = new HashMap<>();
    private final int most;

    private RecordEvidence(int most) {
        this.most = most;
    }

    static RecordEvidence ofExcerpts(
            Material material, Naming names, Collection<? extends Collection<ExcerptId>> evidence, int most) {
        RecordEvidence read = new RecordEvidence(most);
        List<ExcerptId> wanted = evidence.stream()
                .flatMap(excerpts -> excerpts.stream().limit(most))
                .distinct()
                .toList();
        for (Passage passage : material.passages().of(wanted)) {
            read.byExcerpt.put(passage.excerpt().id(), Evidence.of(passage, names));
        }
        return read;
    }

    static RecordEvidence ofCodings(
            Material material, Naming names, Collection<? extends Collection<CodingId>> evidence, int most) {
        RecordEvidence read = new RecordEvidence(most);
        List<CodingId> wanted = evidence.stream()
                .flatMap(codings -> codings.stream().limit(most))
                .distinct()
                .toList();
        material.passages()
                .ofCodings(wanted)
                .forEach((coding, passage) -> read.byCoding.put(coding, Evidence.of(passage, names)));
        return read;
    }

    List<Evidence> of(Collection<ExcerptId> excerpts) {
        return excerpts.stream()
                .limit(most)
                .map(byExcerpt::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Evidence> ofCodings(Collection<CodingId> codings) {
        return codings.stream()
                .limit(most)
                .map(byCoding::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
