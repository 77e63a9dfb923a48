/**
 * Guide: the questions an interview asks, and the codes they ask about; it tells what was not asked from what was not
 * said. Begin with {@link workbench.guide.Guide}.
 */
@NullMarked
package workbench.guide;

import org.jspecify.annotations.NullMarked;
