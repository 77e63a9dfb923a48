/**
 * Picture: the study drawn, as SVG, PNG or a page: its timeline, its constructs, its networks.
 */
@NullMarked
package workbench.picture;

import org.jspecify.annotations.NullMarked;
