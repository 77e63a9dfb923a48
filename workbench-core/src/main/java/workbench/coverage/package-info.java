/**
 * Coverage: which codes were never used, and whether that is for want of a question; which rest on little; and how many new
 * codes each further source brings. Begin with {@link workbench.coverage.Coverage}.
 */
@NullMarked
package workbench.coverage;

import org.jspecify.annotations.NullMarked;
