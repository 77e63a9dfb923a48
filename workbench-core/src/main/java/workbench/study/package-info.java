/**
 * Study: one inquiry and where its parts lie on disk. Begin with {@link workbench.study.StudyFolder};
 * {@link workbench.study.AtomicFile} writes a file whole or not at all.
 */
@NullMarked
package workbench.study;

import org.jspecify.annotations.NullMarked;
