/**
 * Coverage: which codes were never used and why, how few sources a finding rests on, when no new codes appear.
 */
@NullMarked
package workbench.coverage;

import org.jspecify.annotations.NullMarked;
