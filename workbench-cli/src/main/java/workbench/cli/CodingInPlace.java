package workbench.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.coding.Attribution;
import workbench.coding.Coding;
import workbench.coding.Passage;
import workbench.id.CodingId;

/**
 * A coding with the words it stands on.
 *
 * @param passage null where the excerpt no longer stands
 */
record CodingInPlace(Coding coding, @Nullable Passage passage) {
    private static final int WORDS_SHOWN = 90;

    /** In the order of the ids. */
    static List<CodingInPlace> of(Workbench workbench, Collection<CodingId> ids) {
        Map<CodingId, Coding> codings = new HashMap<>();
        workbench.codings().codings(ids).forEach(coding -> codings.put(coding.id(), coding));
        Map<CodingId, Passage> passages = workbench.passages().ofCodings(ids);
        List<CodingInPlace> found = new ArrayList<>();
        for (CodingId id : ids) {
            Coding coding = codings.get(id);
            if (coding != null) {
                found.add(new CodingInPlace(coding, passages.get(id)));
            }
        }
        return found;
    }

    /** {@code S03 interview: commissioning-network “first words …”}. */
    String place(CodingWords words) {
        if (passage == null) {
            return "(its words are gone)";
        }
        return "%s %s %s"
                .formatted(
                        passage.source().label(),
                        attribution(words, passage),
                        passage.restricted()
                                ? "(off the record)"
                                : "“" + CodedLines.shortened(passage.words(), WORDS_SHOWN) + "”");
    }

    private static String attribution(CodingWords words, Passage passage) {
        return Attribution.inWords(passage.source(), words.slugs().network(passage.network()));
    }

    /** As JSON has it: the coding, and under {@code excerpt} where it stands. */
    Map<String, @Nullable Object> object(CodingWords words) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(words.object(coding));
        Map<String, @Nullable Object> excerpt = new LinkedHashMap<>();
        if (passage != null) {
            excerpt.put("id", passage.excerpt().id().toString());
            excerpt.put("source", passage.source().label());
            excerpt.put("start", passage.excerpt().range().start());
            excerpt.put("end", passage.excerpt().range().end());
            excerpt.put("attribution", attribution(words, passage));
            excerpt.put("text", passage.restricted() ? null : passage.words());
        }
        object.put("excerpt", excerpt);
        return object;
    }

    @Nullable
    String text() {
        return passage == null || passage.restricted() ? null : passage.words();
    }

    @Nullable
    String source() {
        return passage == null ? null : passage.source().label();
    }
}
