/**
 * Query: finding excerpts and segments (the Lucene room). Begin with {@link workbench.query.Query}.
 */
@NullMarked
package workbench.query;

import org.jspecify.annotations.NullMarked;
