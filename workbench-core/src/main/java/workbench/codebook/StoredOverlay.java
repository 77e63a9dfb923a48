package workbench.codebook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;

/**
 * A row of table {@code code_overlay}: the study's own words for a framework's code.
 *
 * @param name the study's own name for it, or null where the framework's stands
 * @param subject what the domain is about in this study, or null where that is not said
 */
record StoredOverlay(
        UUID id,
        CodeId code,
        @Nullable String name,
        @Nullable String subject,
        Rewording words) {}
