/**
 * Text: offsets and how they are counted. Begin with {@link workbench.text.TextRange}; {@link workbench.text.CodePoints}
 * is the one place where code points and Java chars are turned into each other.
 */
@NullMarked
package workbench.text;

import org.jspecify.annotations.NullMarked;
