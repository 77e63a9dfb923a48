/**
 * Lint: the checks of a finished analysis: claims without words, words without a claim, cells that may identify someone.
 */
@NullMarked
package workbench.lint;

import org.jspecify.annotations.NullMarked;
