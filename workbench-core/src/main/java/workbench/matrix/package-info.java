/**
 * Matrix: codings counted along any two dimensions; a cell is a query. Begin with {@link workbench.matrix.Matrix}.
 */
@NullMarked
package workbench.matrix;

import org.jspecify.annotations.NullMarked;
