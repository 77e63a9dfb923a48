package workbench.picture;

import java.awt.geom.AffineTransform;
import java.util.Map;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a scene as elements of SVG; words become text that says where its middle or end stands. */
final class SvgPainter extends ScenePainter {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** What Batik takes for granted and does not say. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "fill", "black",
            "stroke", "black",
            "stroke-width", "1",
            "stroke-linecap", "square",
            "stroke-miterlimit", "10",
            "font-family", "sans-serif",
            "font-size", "12px");

    private final Sheet sheet;

    private SvgPainter(Sheet sheet) {
        super(sheet);
        this.sheet = sheet;
    }

    /** The scene as an {@code svg} element of a document. */
    static Element draw(Scene scene, Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment(null);
        Element root = document.createElementNS(SVG, "svg");
        root.setAttribute("width", number(scene.width()));
        root.setAttribute("height", number(scene.height()));
        root.setAttribute("viewBox", "0 0 %s %s".formatted(number(scene.width()), number(scene.height())));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "picture-title picture-description");
        DEFAULTS.forEach(root::setAttribute);
        told(root, "title", scene.title()).setAttribute("id", "picture-title");
        told(root, "desc", scene.description()).setAttribute("id", "picture-description");
        for (Scene.Part part : scene.parts()) {
            if (!part.marks().isEmpty()) {
                root.appendChild(document.createTextNode("\n"));
                root.appendChild(group(part, context));
            }
        }
        return root;
    }

    private static Element group(Scene.Part part, SVGGeneratorContext context) {
        Sheet sheet = new Sheet(context);
        new SvgPainter(sheet).paint(part.marks());
        Element group = sheet.getTopLevelGroup();
        if (!part.name().isEmpty()) {
            Element name = group.getOwnerDocument().createElementNS(SVG, "title");
            name.appendChild(group.getOwnerDocument().createTextNode(Lettering.clean(part.name())));
            group.insertBefore(name, group.getFirstChild());
        }
        sheet.dispose();
        return group;
    }

    private static Element told(Element root, String tag, String words) {
        Element told = root.getOwnerDocument().createElementNS(SVG, tag);
        told.appendChild(root.getOwnerDocument().createTextNode(Lettering.clean(words)));
        root.appendChild(told);
        return told;
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }

    @Override
    void set(Mark.Words words) {
        sheet.set(words);
    }

    /** Batik's own way of writing text knows no anchor. */
    private static final class Sheet extends SVGGraphics2D {
        Sheet(SVGGeneratorContext context) {
            super(context, false);
        }

        void set(Mark.Words words) {
            Element text = getDOMFactory().createElementNS(SVG, "text");
            text.setAttribute("x", getGeneratorContext().doubleString(words.at().x()));
            text.setAttribute("y", getGeneratorContext().doubleString(words.at().y()));
            switch (words.anchor()) {
                case START -> {}
                case MIDDLE -> text.setAttribute("text-anchor", "middle");
                case END -> text.setAttribute("text-anchor", "end");
            }
            text.appendChild(getDOMFactory().createTextNode(Lettering.clean(words.words())));
            AffineTransform before = getTransform();
            if (words.upright() != 0) {
                rotate(
                        Math.toRadians(-words.upright()),
                        words.at().x(),
                        words.at().y());
            }
            domGroupManager.addElement(text, DOMGroupManager.FILL);
            setTransform(before);
        }
    }
}
