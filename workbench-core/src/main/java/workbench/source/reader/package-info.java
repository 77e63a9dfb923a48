/**
 * Readers: one class per kind of file, from bytes to a text and its segments. Begin with
 * {@link workbench.source.reader.SourceReader}.
 */
@NullMarked
package workbench.source.reader;

import org.jspecify.annotations.NullMarked;
