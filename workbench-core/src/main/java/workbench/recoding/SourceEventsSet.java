package workbench.recoding;

import workbench.source.Source;

/**
 * A source after its details were changed.
 *
 * @param moved how many inherited codings follow it to its event
 * @param behind how many codings keep an event that they inherited and that it has no longer
 */
public record SourceEventsSet(Source source, int moved, int behind) {}
