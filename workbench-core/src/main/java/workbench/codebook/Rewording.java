package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** New words for a code; what is null stays as it is, an empty text or list takes the present words away. */
public record Rewording(
        @Nullable String definition,
        @Nullable List<String> include,
        @Nullable List<Exclusion> exclude,
        @Nullable List<String> examples,
        @Nullable String note) {
    public static final Rewording NOTHING = new Rewording(null, null, null, null, null);

    /** A new definition and nothing else. */
    public static Rewording of(String definition) {
        return new Rewording(definition, null, null, null, null);
    }

    /** The wording that comes of {@code old}. */
    public Wording applyTo(Wording old) {
        return new Wording(
                words(definition, old.definition()),
                include != null ? include : old.include(),
                exclude != null ? exclude : old.exclude(),
                examples != null ? examples : old.examples(),
                words(note, old.note()));
    }

    /** These words, and where they say nothing those of {@code older}. */
    Rewording over(Rewording older) {
        return new Rewording(
                definition != null ? definition : older.definition,
                include != null ? include : older.include,
                exclude != null ? exclude : older.exclude,
                examples != null ? examples : older.examples,
                note != null ? note : older.note);
    }

    private static @Nullable String words(@Nullable String fresh, @Nullable String old) {
        if (fresh == null) {
            return old;
        }
        return fresh.isBlank() ? null : fresh.strip();
    }
}
