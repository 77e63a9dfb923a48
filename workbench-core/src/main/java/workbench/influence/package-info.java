/**
 * Influence: a code's sign on a network at an event, with its evidence; the study's Table 3 is a table of influences. Begin with
 * {@link workbench.influence.Influence}, a judgement that somebody makes; {@link workbench.influence.Influences} keeps them,
 * {@link workbench.influence.Proposing} drafts them from codings.
 */
@NullMarked
package workbench.influence;

import org.jspecify.annotations.NullMarked;
