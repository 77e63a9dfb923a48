/**
 * Cases: what is rated and compared. Begin with {@link workbench.cases.Case}.
 */
@NullMarked
package workbench.cases;

import org.jspecify.annotations.NullMarked;
