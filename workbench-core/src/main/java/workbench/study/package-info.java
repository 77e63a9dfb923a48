/**
 * Study: one inquiry and where its parts lie on disk. Begin with {@link workbench.study.StudyFolder}.
 */
@NullMarked
package workbench.study;

import org.jspecify.annotations.NullMarked;
