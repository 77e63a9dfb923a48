/**
 * Storage: the H2 file, transactions that are durable when acknowledged, numbered schema steps. Begin with
 * {@link workbench.storage.Database}.
 */
@NullMarked
package workbench.storage;

import org.jspecify.annotations.NullMarked;
