package workbench.picture;

import java.util.ArrayList;
import java.util.List;

/** A scene that grows downwards: title, parts, legend, and where it comes from. */
final class SceneDraft {
    static final double MARGIN = 16;
    private static final double LEGEND_GAP = 18;

    private final double width;
    private final List<Scene.Part> parts = new ArrayList<>();
    private double bottom = MARGIN;

    SceneDraft(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** How far down it reaches so far. */
    double bottom() {
        return bottom;
    }

    void space(double units) {
        bottom += units;
    }

    void add(String name, List<? extends Mark> marks) {
        parts.add(new Scene.Part(name, List.copyOf(marks)));
    }

    /** How many parts there are, so that others can be put beneath those to come. */
    int mark() {
        return parts.size();
    }

    /** Puts marks beneath the parts that came after {@link #mark}. */
    void addAt(int place, List<? extends Mark> marks) {
        parts.add(place, new Scene.Part("", List.copyOf(marks)));
    }

    /** Words over the whole width, broken where they must be. */
    void paragraph(String words, int most, Face face, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        for (String line : Lettering.wrap(words, width - 2 * MARGIN, most, face)) {
            bottom += face.lineHeight();
            marks.add(Mark.words(line, MARGIN, bottom - face.size() * 0.25, Mark.Anchor.START, face, ink));
        }
        add("", marks);
    }

    /** A heading over a part. */
    void heading(String words) {
        bottom += 14;
        paragraph(words, 2, Face.HEADING, Ink.BLACK);
        bottom += 4;
    }

    /** An entry of the legend: what is drawn, and what it means. */
    record Key(double width, List<Mark> marks, String meaning) {
        Key {
            marks = List.copyOf(marks);
        }
    }

    /** Puts keys side by side; their marks are drawn about 0, 0, from there to the right. */
    void legend(List<Key> keys) {
        List<Mark> marks = new ArrayList<>();
        double x = MARGIN;
        bottom += LEGEND_GAP;
        for (Key key : keys) {
            String meaning = Lettering.cut(key.meaning(), width - 2 * MARGIN - key.width() - 6, Face.SMALL);
            double wide = key.width() + 6 + Lettering.width(meaning, Face.SMALL);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                bottom += LEGEND_GAP;
            }
            for (Mark mark : key.marks()) {
                marks.add(Moving.by(mark, x, bottom - 4));
            }
            marks.add(Mark.words(meaning, x + key.width() + 6, bottom, Mark.Anchor.START, Face.SMALL, Ink.DARK));
            x += wide + 16;
        }
        bottom += 6;
        add("Legend", marks);
    }

    /** The last line: where the picture comes from. */
    Scene finished(String title, String description, String origin) {
        bottom += 8;
        paragraph(origin, 2, Face.SMALL_ASIDE, Ink.GREY);
        return new Scene(width, Math.ceil(bottom + MARGIN), title, description, parts);
    }
}
