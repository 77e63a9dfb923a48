/** Benchmarks of inner loops, run by hand: see CONTRIBUTING. Nothing here is timed by a test. */
@NullMarked
package workbench.bench;

import org.jspecify.annotations.NullMarked;
