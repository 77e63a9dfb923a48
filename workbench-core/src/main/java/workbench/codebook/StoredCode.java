package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;

/**
 * A row of table {@code code}: a code without its path, and under an overlay with the framework's own words.
 *
 * @param ordinal its place among its siblings
 * @param details further properties of the file it came from, as a JSON object
 */
record StoredCode(
        CodeId id,
        CodebookId codebook,
        @Nullable CodeId parent,
        String slug,
        String name,
        CodeLevel level,
        CodeOrigin origin,
        int ordinal,
        List<String> aliases,
        Wording wording,
        @Nullable String basis,
        @Nullable String colour,
        @Nullable String details,
        int version,
        boolean retired,
        @Nullable CodeId mergedInto) {
    /** What {@link #basis} says of a code whose name is an excerpt's own words. */
    static final String IN_VIVO = "in vivo";

    StoredCode {
        aliases = List.copyOf(aliases);
    }

    StoredCode named(String newSlug, String newName, List<String> newAliases) {
        return new StoredCode(
                id,
                codebook,
                parent,
                newSlug,
                newName,
                level,
                origin,
                ordinal,
                newAliases,
                wording,
                basis,
                colour,
                details,
                version,
                retired,
                mergedInto);
    }

    StoredCode placed(CodebookId newBook, @Nullable CodeId newParent, int newOrdinal) {
        return new StoredCode(
                id,
                newBook,
                newParent,
                slug,
                name,
                level,
                origin,
                newOrdinal,
                aliases,
                wording,
                basis,
                colour,
                details,
                version,
                retired,
                mergedInto);
    }

    /** With another wording, in its next version. */
    StoredCode reworded(Wording newWording) {
        return new StoredCode(
                id,
                codebook,
                parent,
                slug,
                name,
                level,
                origin,
                ordinal,
                aliases,
                newWording,
                basis,
                colour,
                details,
                version + 1,
                retired,
                mergedInto);
    }

    StoredCode retired(boolean nowRetired, @Nullable CodeId into) {
        return new StoredCode(
                id,
                codebook,
                parent,
                slug,
                name,
                level,
                origin,
                ordinal,
                aliases,
                wording,
                basis,
                colour,
                details,
                version,
                nowRetired,
                into);
    }
}
