/**
 * The front door. {@link workbench.Workbench} opens one study and hands out one facade a room; nothing else wires the rooms,
 * and no room knows this package. The rooms in reading order stand in ARCHITECTURE.md.
 */
@NullMarked
package workbench;

import org.jspecify.annotations.NullMarked;
