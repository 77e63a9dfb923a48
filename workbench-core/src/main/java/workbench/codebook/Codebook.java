package workbench.codebook;

import org.jspecify.annotations.Nullable;
import workbench.id.CodebookId;

/**
 * A tree of codes in a study; its codes are asked of {@link CodeTree}.
 *
 * @param slug its id for people: {@code cfir-2009}
 * @param framework whether its nodes are frozen
 * @param ordinal from 1 in order of arrival; the first is the primary one
 */
public record Codebook(
        CodebookId id,
        String slug,
        String version,
        String title,
        String language,
        @Nullable String citation,
        @Nullable String rights,
        @Nullable String notice,
        boolean framework,
        int ordinal) {}
