package workbench.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.coding.Attribution;
import workbench.coding.Passage;
import workbench.id.ExcerptId;

/** Excerpts as evidence is shown: {@code S03 interview: commissioning-network "first words …"}. */
final class EvidenceQuotes {
    private static final int WORDS_SHOWN = 70;

    private final Map<ExcerptId, Passage> passages;
    private final Slugs slugs;

    private EvidenceQuotes(Map<ExcerptId, Passage> passages, Slugs slugs) {
        this.passages = passages;
        this.slugs = slugs;
    }

    /** Reads the excerpts, each source's text once. */
    static EvidenceQuotes of(Workbench workbench, Collection<ExcerptId> excerpts) {
        Map<ExcerptId, Passage> passages = new LinkedHashMap<>();
        if (!excerpts.isEmpty()) {
            workbench
                    .passages()
                    .of(excerpts)
                    .forEach(one -> passages.put(one.excerpt().id(), one));
        }
        return new EvidenceQuotes(passages, Slugs.of(workbench));
    }

    /** A line an excerpt; those that no longer stand are left out. */
    List<String> lines(List<ExcerptId> excerpts) {
        return passages.values().stream()
                .filter(one -> excerpts.contains(one.excerpt().id()))
                .map(this::line)
                .toList();
    }

    private String line(Passage one) {
        return "%s %s %s"
                .formatted(
                        one.source().label(),
                        attribution(one),
                        one.restricted()
                                ? "(off the record)"
                                : "“" + CodedLines.shortened(one.words(), WORDS_SHOWN) + "”");
    }

    private String attribution(Passage one) {
        return Attribution.inWords(one.source(), slugs.network(one.network()));
    }

    /** For scripts: each excerpt once. */
    List<Map<String, @Nullable Object>> json() {
        return passages.values().stream().map(this::object).toList();
    }

    private Map<String, @Nullable Object> object(Passage one) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", one.excerpt().id().toString());
        object.put("source", one.source().label());
        object.put("start", one.excerpt().range().start());
        object.put("end", one.excerpt().range().end());
        object.put("attribution", attribution(one));
        object.put("text", one.restricted() ? null : one.words());
        return object;
    }
}
