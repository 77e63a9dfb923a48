/**
 * Agreement: how far raters agree.
 */
@NullMarked
package workbench.agreement;

import org.jspecify.annotations.NullMarked;
