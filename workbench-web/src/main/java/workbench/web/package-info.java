/** The pages. */
@NullMarked
package workbench.web;

import org.jspecify.annotations.NullMarked;
