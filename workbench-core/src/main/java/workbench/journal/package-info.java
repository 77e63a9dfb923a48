/**
 * Journal: every change to the study, in order; what undo and the index read. Begin with
 * {@link workbench.journal.Journal}.
 */
@NullMarked
package workbench.journal;

import org.jspecify.annotations.NullMarked;
