/**
 * Network: who is joined to whom. Begin with {@link workbench.network.Network}.
 */
@NullMarked
package workbench.network;

import org.jspecify.annotations.NullMarked;
