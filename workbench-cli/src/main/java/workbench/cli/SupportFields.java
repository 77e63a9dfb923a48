package workbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.influence.Support;

/** What codings say of an influence, as JSON has it. */
final class SupportFields {
    private SupportFields() {}

    static Map<String, @Nullable Object> of(Support support) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Valence sign = support.sign();
        object.put("valence", sign == null ? null : sign.slug());
        object.put("codings", support.codings());
        object.put("excerpts", support.excerpts());
        object.put("sources", support.sources());
        object.put("coders", support.coders());
        object.put("positive", support.positive());
        object.put("negative", support.negative());
        object.put("mixed", support.mixed());
        object.put("neutral", support.neutral());
        object.put("disputed", support.disputed());
        return object;
    }

    /** None where it was neither drafted nor judged with codings at hand. */
    static @Nullable Map<String, @Nullable Object> ofAny(@Nullable Support support) {
        return support == null ? null : of(support);
    }
}
