package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a code means, apart from its name and place. */
public record Wording(
        @Nullable String definition,
        List<String> include,
        List<Exclusion> exclude,
        List<String> examples,
        @Nullable String note) {
    public static final Wording NONE = new Wording(null, List.of(), List.of(), List.of(), null);

    public Wording {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        examples = List.copyOf(examples);
    }
}
