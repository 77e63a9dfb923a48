/**
 * Agreement: how far raters agree, beyond chance. Begin with {@link workbench.agreement.RatingAgreement}; {@link
 * workbench.agreement.ChanceCorrected} has the measures, and is where the library for them is spoken to.
 */
@NullMarked
package workbench.agreement;

import org.jspecify.annotations.NullMarked;
