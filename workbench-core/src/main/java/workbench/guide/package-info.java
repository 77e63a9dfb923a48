/**
 * Guide: the questions an interview asks, the codes they ask about, and which were left out in which source; it tells what was
 * not asked from what was not said. Begin with {@link workbench.guide.Guide}, then {@link workbench.guide.Asking}.
 */
@NullMarked
package workbench.guide;

import org.jspecify.annotations.NullMarked;
