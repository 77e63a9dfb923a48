package workbench.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws a scene as dots. */
final class ImagePainter extends ScenePainter {
    private final Graphics2D graphics;

    private ImagePainter(Graphics2D graphics) {
        super(graphics);
        this.graphics = graphics;
    }

    /** @param scale dots a unit */
    static BufferedImage draw(Scene scene, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(scene.width() * scale),
                (int) Math.ceil(scene.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setPaint(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            ImagePainter painter = new ImagePainter(graphics);
            scene.parts().forEach(part -> painter.paint(part.marks()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @Override
    void set(Mark.Words words) {
        String clean = Lettering.clean(words.words());
        if (clean.isEmpty()) {
            return;
        }
        Rectangle2D room = graphics.getFont().getStringBounds(clean, graphics.getFontRenderContext());
        double back = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> room.getWidth() / 2;
            case END -> room.getWidth();
        };
        AffineTransform before = graphics.getTransform();
        graphics.translate(words.at().x(), words.at().y());
        graphics.rotate(Math.toRadians(-words.upright()));
        graphics.drawString(clean, (float) -back, 0f);
        graphics.setTransform(before);
    }
}
