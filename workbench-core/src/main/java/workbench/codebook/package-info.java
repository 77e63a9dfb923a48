/**
 * Codebook: the codes, their tree, their definitions and versions. Begin with {@link workbench.codebook.Code}.
 */
@NullMarked
package workbench.codebook;

import org.jspecify.annotations.NullMarked;
