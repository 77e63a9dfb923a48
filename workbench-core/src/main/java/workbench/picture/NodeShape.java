package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.network.ActorKind;
import workbench.picture.NetworkFrame.Presence;

/** Draws a node: its form tells what kind of actor it is, its edge whether it is there. */
final class NodeShape {
    private static final Pen EDGE = new Pen(Ink.BLACK, 1.1);
    private static final Pen JOINED = new Pen(Ink.BLACK, 2.6);
    private static final Pen GHOST = new Pen(new Ink(0x9A9A9A), 1).dashed(2.0, 2.5);

    private NodeShape() {}

    /** @param kind empty: a network as a whole */
    static List<Mark> of(Optional<ActorKind> kind, Presence presence, Spot at) {
        List<Mark> marks = new ArrayList<>();
        Pen edge = switch (presence) {
            case MEMBER, TIED -> EDGE;
            case JOINED -> JOINED;
            case LEFT, ABSENT -> GHOST;
        };
        Ink fill = presence.isMember() ? fill(kind) : Ink.WHITE;
        marks.addAll(form(kind, at, NodeLabel.RADIUS, fill, edge));
        if (presence == Presence.JOINED) {
            marks.add(badge("+", at));
        } else if (presence == Presence.LEFT) {
            marks.add(badge("×", at));
        }
        return marks;
    }

    private static Mark badge(String sign, Spot at) {
        return Mark.words(sign, at.x(), at.y() + 4.5, Mark.Anchor.MIDDLE, Face.STRONG, Ink.BLACK);
    }

    private static Ink fill(Optional<ActorKind> kind) {
        return switch (kind.orElse(null)) {
            case null -> Ink.PALE;
            case PERSON -> Ink.SKY.tint(0.55);
            case GROUP -> Ink.GREEN.tint(0.35);
            case ORGANISATION -> Ink.ORANGE.tint(0.55);
            case THING -> Ink.PURPLE.tint(0.4);
        };
    }

    private static List<Mark> form(Optional<ActorKind> kind, Spot at, double radius, @Nullable Ink fill, Pen edge) {
        return switch (kind.orElse(null)) {
            case null -> {
                Box box = Box.around(at, radius * 2.1, radius * 1.7);
                yield List.of(
                        new Mark.Bar(box, 5, fill, edge),
                        new Mark.Bar(box.grown(-3), 3, null, new Pen(edge.ink(), 0.7, edge.dash())));
            }
            case PERSON -> List.of(new Mark.Disc(at, radius * 0.95, fill, edge));
            case GROUP -> List.of(new Mark.Form(corners(at, radius, 6, 0), fill, edge));
            case ORGANISATION -> List.of(Mark.bar(Box.around(at, radius * 1.75, radius * 1.75), fill, edge));
            case THING -> List.of(new Mark.Form(corners(at, radius * 1.1, 4, 0), fill, edge));
        };
    }

    private static List<Spot> corners(Spot at, double radius, int count, double from) {
        List<Spot> corners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = from + 2 * Math.PI * i / count;
            corners.add(at.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return corners;
    }

    static SceneDraft.Key key(Optional<ActorKind> kind) {
        return new SceneDraft.Key(
                16,
                form(kind, new Spot(8, 0), 7.5, fill(kind), new Pen(Ink.BLACK, 1)),
                kind.map(ActorKind::slug).orElse("network as a whole"));
    }

    static SceneDraft.Key key(Presence presence) {
        Spot at = new Spot(8, 0);
        List<Mark> marks = new ArrayList<>();
        Pen edge = switch (presence) {
            case MEMBER, TIED -> new Pen(Ink.BLACK, 1);
            case JOINED -> new Pen(Ink.BLACK, 2.2);
            case LEFT, ABSENT -> GHOST;
        };
        marks.add(new Mark.Disc(at, 7.5, presence.isMember() ? fill(Optional.of(ActorKind.PERSON)) : Ink.WHITE, edge));
        if (presence == Presence.JOINED || presence == Presence.LEFT) {
            marks.add(Mark.words(
                    presence == Presence.JOINED ? "+" : "×", 8, 4, Mark.Anchor.MIDDLE, Face.SMALL_STRONG, Ink.BLACK));
        }
        String meaning = switch (presence) {
            case MEMBER -> "member";
            case JOINED -> "joined since the event before";
            case TIED -> "tied, no member";
            case LEFT -> "left since the event before";
            case ABSENT -> "not there at this event";
        };
        return new SceneDraft.Key(16, marks, meaning);
    }
}
