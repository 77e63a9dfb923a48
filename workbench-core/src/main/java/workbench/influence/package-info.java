/**
 * Influence: a code's sign on a network at an event, with its evidence. Begin with {@link workbench.influence.Influence}.
 */
@NullMarked
package workbench.influence;

import org.jspecify.annotations.NullMarked;
