/**
 * Exchange: what enters and leaves in other tools' formats.
 */
@NullMarked
package workbench.exchange;

import org.jspecify.annotations.NullMarked;
