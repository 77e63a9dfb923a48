package workbench.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the marks of a scene; only how words are set differs from one kind of file to the next. */
abstract class ScenePainter {
    private final Graphics2D graphics;

    ScenePainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    final void paint(List<Mark> marks) {
        marks.forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> {
                use(line.pen());
                graphics.draw(new Line2D.Double(
                        line.from().x(),
                        line.from().y(),
                        line.to().x(),
                        line.to().y()));
            }
            case Mark.Bar bar -> draw(shape(bar), bar.fill(), bar.outline());
            case Mark.Disc disc ->
                draw(
                        new Ellipse2D.Double(
                                disc.centre().x() - disc.radius(),
                                disc.centre().y() - disc.radius(),
                                disc.radius() * 2,
                                disc.radius() * 2),
                        disc.fill(),
                        disc.outline());
            case Mark.Form form -> draw(shape(form), form.fill(), form.outline());
            case Mark.Words words -> {
                graphics.setPaint(new Color(words.ink().rgb()));
                graphics.setFont(font(words.face()));
                set(words);
            }
        }
    }

    /** Puts words down; ink and font are those of the graphics already. */
    abstract void set(Mark.Words words);

    static Font font(Face face) {
        int style = (face.bold() ? Font.BOLD : Font.PLAIN) | (face.italic() ? Font.ITALIC : Font.PLAIN);
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) face.size());
    }

    private static Shape shape(Mark.Bar bar) {
        Box box = bar.box();
        return bar.rounding() > 0
                ? new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), bar.rounding() * 2, bar.rounding() * 2)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Shape shape(Mark.Form form) {
        Path2D path = new Path2D.Double();
        Spot first = form.corners().getFirst();
        path.moveTo(first.x(), first.y());
        form.corners().stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }

    private void draw(Shape shape, @Nullable Ink fill, @Nullable Pen outline) {
        if (fill != null) {
            graphics.setPaint(new Color(fill.rgb()));
            graphics.fill(shape);
        }
        if (outline != null) {
            use(outline);
            graphics.draw(shape);
        }
    }

    private void use(Pen pen) {
        graphics.setPaint(new Color(pen.ink().rgb()));
        float[] dash = new float[pen.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pen.dash().get(i).floatValue();
        }
        graphics.setStroke(
                dash.length == 0
                        ? new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4)
                        : new BasicStroke(
                                (float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dash, 0));
    }
}
