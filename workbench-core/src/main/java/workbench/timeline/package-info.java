/**
 * Timeline: the stretches of the process, in order, and dates as precise as people know them. Begin with
 * {@link workbench.timeline.Event}.
 */
@NullMarked
package workbench.timeline;

import org.jspecify.annotations.NullMarked;
