/**
 * Picture: the study drawn, as SVG, PNG or a page: its timeline, its matrices, its networks. Begin with
 * {@link workbench.picture.Pictures}. What is to be shown is read into values ({@link workbench.picture.Chronicle}, {@code
 * NetworkSeries}), laid out as a {@code Scene} without touching AWT, and drawn by a {@code ScenePainter} only when a file is
 * written.
 */
@NullMarked
package workbench.picture;

import org.jspecify.annotations.NullMarked;
