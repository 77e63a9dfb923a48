/**
 * Memo: thoughts tied to anything. Begin with {@link workbench.memo.Memo}.
 */
@NullMarked
package workbench.memo;

import org.jspecify.annotations.NullMarked;
