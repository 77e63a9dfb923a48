/**
 * Id: typed ids (UUID version 7), so that rooms can point at each other without knowing each other.
 */
@NullMarked
package workbench.id;

import org.jspecify.annotations.NullMarked;
