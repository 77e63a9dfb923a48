/**
 * Source: texts from the field and their parts, and the people who speak in them. Begin with {@link workbench.source.Source}.
 */
@NullMarked
package workbench.source;

import org.jspecify.annotations.NullMarked;
