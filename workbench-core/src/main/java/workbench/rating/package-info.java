/**
 * Rating: how strongly a construct helps or hinders a case, by rater and agreed, and what the case says on it. Begin with
 * {@link workbench.rating.Rating}.
 */
@NullMarked
package workbench.rating;

import org.jspecify.annotations.NullMarked;
