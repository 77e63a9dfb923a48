/**
 * Privacy: who may be quoted. Begin with {@link workbench.privacy.Consent}.
 */
@NullMarked
package workbench.privacy;

import org.jspecify.annotations.NullMarked;
