package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words beneath a node, and the room that it takes with them at whatever event.
 *
 * @param name in lines
 * @param width of the node with all words it ever bears
 */
record NodeLabel(List<String> name, double width, double height) {
    /** How far below the upper edge of its room a node has its middle. */
    static final double SHAPE = 15;
    /** Half the width of a node. */
    static final double RADIUS = 11;

    private static final double WIDEST = 106;
    private static final int NAME_LINES = 2;
    private static final int ROLE_LINES = 3;
    private static final Face NAME = Face.PLAIN;
    private static final Face ROLE = Face.SMALL_ASIDE;

    NodeLabel {
        name = List.copyOf(name);
    }

    /** @param roles all it ever has */
    static NodeLabel of(String label, List<String> roles) {
        List<String> name = Lettering.wrap(label, WIDEST, NAME_LINES, NAME);
        double width = Math.max(2 * RADIUS + 10, Lettering.widest(name, NAME));
        int lines = 0;
        for (String role : roles) {
            List<String> wrapped = lines(role);
            lines = Math.max(lines, wrapped.size());
            width = Math.max(width, Lettering.widest(wrapped, ROLE));
        }
        double height = SHAPE + RADIUS + 3 + name.size() * NAME.lineHeight() + lines * ROLE.lineHeight() + 2;
        return new NodeLabel(name, width + 4, height);
    }

    private static List<String> lines(String role) {
        return Lettering.wrap(role, WIDEST, ROLE_LINES, ROLE);
    }

    Box size() {
        return new Box(0, 0, width, height);
    }

    /** The room of the words beneath a node at a place. */
    Box room(Spot node, @Nullable String role) {
        List<String> more = role == null ? List.of() : lines(role);
        double wide = Math.max(Lettering.widest(name, NAME), Lettering.widest(more, ROLE));
        double high = name.size() * NAME.lineHeight() + more.size() * ROLE.lineHeight();
        return new Box(node.x() - wide / 2, node.y() + RADIUS + 3, wide, high);
    }

    /** The words beneath a node at a place, on white, so that no line runs through them. */
    List<Mark> marks(Spot node, @Nullable String role, Ink ink) {
        List<Mark.Words> words = new ArrayList<>();
        double y = node.y() + RADIUS + 3;
        for (String line : name) {
            y += NAME.lineHeight();
            words.add(Mark.words(line, node.x(), y - 3, Mark.Anchor.MIDDLE, NAME, ink));
        }
        if (role != null) {
            for (String line : lines(role)) {
                y += ROLE.lineHeight();
                words.add(Mark.words(
                        line, node.x(), y - 3, Mark.Anchor.MIDDLE, ROLE, ink.equals(Ink.BLACK) ? Ink.DARK : ink));
            }
        }
        List<Mark> marks = new ArrayList<>();
        words.forEach(one -> marks.add(new Mark.Bar(one.box().grown(0.5), 2, Ink.WHITE, null)));
        marks.addAll(words);
        return marks;
    }
}
