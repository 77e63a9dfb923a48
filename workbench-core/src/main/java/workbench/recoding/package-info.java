/**
 * Recoding: what becomes of codings when what they hang on changes: a code's wording, the framework, an event's border; and
 * codings that belong together.
 */
@NullMarked
package workbench.recoding;

import org.jspecify.annotations.NullMarked;
