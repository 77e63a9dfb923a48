package workbench.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import workbench.problem.Refusal;

/** A picture, ready to be written; nothing is drawn before that. */
public final class Picture {
    private static final double DOTS = 2;
    private static final double MOST_DOTS = 60e6;

    private final Scene scene;
    private final List<PictureTable> tables;

    Picture(Scene scene, List<PictureTable> tables) {
        this.scene = scene;
        this.tables = List.copyOf(tables);
    }

    Scene scene() {
        return scene;
    }

    /** What it shows, in words and numbers. */
    public List<PictureTable> tables() {
        return tables;
    }

    /**
     * Writes it to a file of its own.
     *
     * @throws workbench.problem.WorkbenchException if it is too large for dots, or this computer has no fonts
     */
    public void write(Path file, PictureFormat format) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try {
            switch (format) {
                case SVG -> PictureXml.writeSvg(scene, file);
                case HTML -> PictureXml.writePage(scene, tables, file);
                case PNG -> writeDots(file);
            }
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | InternalError noFonts) {
            throw Refusal.because(
                    "Java finds no fonts on this computer, so it can draw nothing (%s)."
                            .formatted(noFonts.getMessage()),
                    "Install fontconfig and a font (Debian/Ubuntu: apt install fontconfig fonts-dejavu-core).");
        }
    }

    private void writeDots(Path file) throws IOException {
        double scale = Math.min(DOTS, Math.sqrt(MOST_DOTS / (scene.width() * scene.height())));
        if (scale < 1) {
            throw Refusal.because(
                    "The picture is too large to be drawn in dots.", "Write it as .svg or .html, or show less.");
        }
        BufferedImage image = ImagePainter.draw(scene, scale);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this Java writes no PNG");
            }
        }
    }
}
