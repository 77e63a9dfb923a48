/**
 * Problem: what can go wrong with a researcher's material, told so that the researcher can mend it. Begin with
 * {@link workbench.problem.Problem}.
 */
@NullMarked
package workbench.problem;

import org.jspecify.annotations.NullMarked;
