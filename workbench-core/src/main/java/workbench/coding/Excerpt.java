package workbench.coding;

import org.jspecify.annotations.Nullable;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.text.TextRange;

/**
 * A stretch of a source that someone marked; one for all coders, may carry no coding.
 *
 * @param range in code points of the version's text
 * @param network whose words they are, where somebody stated it; else {@link Attribution} has the rule
 * @param voice in field notes, where somebody stated it
 */
public record Excerpt(
        ExcerptId id,
        SourceId source,
        VersionId version,
        TextRange range,
        @Nullable NetworkId network,
        @Nullable Voice voice) {}
