package workbench.source;

import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.text.CodePoints;

/** A source's frozen text in one version. */
public record SourceText(SourceId source, VersionId version, CodePoints words) {}
