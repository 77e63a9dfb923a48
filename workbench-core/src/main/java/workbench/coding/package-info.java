/**
 * Coding: a coder says that an excerpt of a source speaks of a code, and with which valence. Begin with
 * {@link workbench.coding.Coding}. Counting codings belongs to {@code matrix}, which this room does not know.
 */
@NullMarked
package workbench.coding;

import org.jspecify.annotations.NullMarked;
