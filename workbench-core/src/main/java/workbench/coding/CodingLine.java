package workbench.coding;

import org.jspecify.annotations.Nullable;
import workbench.source.Source;

/**
 * One coding with all that it rests on, as lists and workbooks show it.
 *
 * @param quote the excerpt's words, cut from the source's frozen text
 * @param before up to the asked number of characters before it
 * @param after up to the asked number of characters after it
 * @param speaker the label of the turn in which it begins
 */
public record CodingLine(
        Coding coding,
        Excerpt excerpt,
        Source source,
        String quote,
        String before,
        String after,
        @Nullable String speaker) {}
