/**
 * Question: what researchers ask of a study, by name and with parameters, each with its evidence and the plain commands.
 */
@NullMarked
package workbench.question;

import org.jspecify.annotations.NullMarked;
