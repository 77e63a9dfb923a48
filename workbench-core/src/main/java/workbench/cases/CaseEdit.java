package workbench.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is to change.
 *
 * @param name null keeps
 * @param kind null keeps
 * @param attributes added or replaced; one with an empty value is taken away
 */
public record CaseEdit(@Nullable String name, @Nullable String kind, Map<String, String> attributes) {
    public CaseEdit {
        attributes = Map.copyOf(attributes);
    }

    public static final CaseEdit NOTHING = new CaseEdit(null, null, Map.of());
}
