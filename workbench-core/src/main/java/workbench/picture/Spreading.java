package workbench.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Boxes laid into a field of a given width so that none overlaps another; the field grows downwards until they fit. */
record Spreading(List<Box> boxes, double height) {
    private static final double GAP = 14;
    private static final int ROUNDS = 400;
    private static final int GROWTHS = 30;

    /**
     * @param spots where they would lie, in no unit: they are stretched to the field
     * @param sizes of the boxes (their places mean nothing)
     * @param least height of the field
     */
    static Spreading of(List<Spot> spots, List<Box> sizes, double width, double least) {
        double height =
                Math.max(least, sizes.stream().mapToDouble(Box::height).max().orElse(0) + GAP);
        for (int growth = 0; growth < GROWTHS; growth++) {
            List<Box> boxes = stretched(spots, sizes, width, height);
            if (pushApart(boxes, width, height)) {
                return new Spreading(boxes, height);
            }
            height *= 1.08;
        }
        return inRows(spots, sizes, width);
    }

    private static List<Box> stretched(List<Spot> spots, List<Box> sizes, double width, double height) {
        double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
        double right = spots.stream().mapToDouble(Spot::x).max().orElse(0);
        double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
        double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(0);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Box size = sizes.get(i);
            double x = part(spots.get(i).x(), left, right) * (width - size.width());
            double y = part(spots.get(i).y(), top, bottom) * (height - size.height());
            boxes.add(new Box(x, y, size.width(), size.height()));
        }
        return boxes;
    }

    private static double part(double value, double from, double to) {
        return to - from < 1e-9 ? 0.5 : (value - from) / (to - from);
    }

    /** Whether none overlaps any longer. */
    private static boolean pushApart(List<Box> boxes, double width, double height) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean clear = true;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    if (boxes.get(i).grown(GAP / 2).overlaps(boxes.get(j).grown(GAP / 2))) {
                        clear = false;
                        pushApart(boxes, i, j, width, height);
                    }
                }
            }
            if (clear) {
                return true;
            }
        }
        return false;
    }

    private static void pushApart(List<Box> boxes, int i, int j, double width, double height) {
        Box one = boxes.get(i);
        Box other = boxes.get(j);
        double across = Math.min(one.right() - other.x(), other.right() - one.x()) + GAP;
        double down = Math.min(one.bottom() - other.y(), other.bottom() - one.y()) + GAP;
        double push = 0.51;
        if (across < down) {
            double by = one.centre().x() <= other.centre().x() ? -across * push : across * push;
            boxes.set(i, within(one.moved(by, 0), width, height));
            boxes.set(j, within(other.moved(-by, 0), width, height));
        } else {
            double by = one.centre().y() <= other.centre().y() ? -down * push : down * push;
            boxes.set(i, within(one.moved(0, by), width, height));
            boxes.set(j, within(other.moved(0, -by), width, height));
        }
    }

    private static Box within(Box box, double width, double height) {
        double x = Math.max(0, Math.min(box.x(), width - box.width()));
        double y = Math.max(0, Math.min(box.y(), height - box.height()));
        return new Box(x, y, box.width(), box.height());
    }

    /** Where nothing else helps: in rows, from top to bottom as they would have lain. */
    private static Spreading inRows(List<Spot> spots, List<Box> sizes, double width) {
        List<Integer> order = IntStream.range(0, spots.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> spots.get(i).y()))
                .toList();
        Box[] boxes = new Box[spots.size()];
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (int i : order) {
            Box size = sizes.get(i);
            if (x > 0 && x + size.width() > width) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            boxes[i] = new Box(x, y, size.width(), size.height());
            x += size.width() + GAP;
            rowHeight = Math.max(rowHeight, size.height());
        }
        return new Spreading(List.of(boxes), y + rowHeight);
    }
}
