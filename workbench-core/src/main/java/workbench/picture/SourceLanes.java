package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import workbench.picture.Chronicle.Lane;
import workbench.picture.Chronicle.SourceLine;
import workbench.source.SourceKind;

/** Draws sources: a lane a network, a mark a source, its form telling the kind; where they are too many, counts. */
final class SourceLanes {
    private static final double RADIUS = 3.7;
    private static final double PITCH = 9;
    private static final int MOST_HIGH = 6;

    private final TimelineFrame frame;
    private final Chronicle chronicle;

    SourceLanes(TimelineFrame frame, Chronicle chronicle) {
        this.frame = frame;
        this.chronicle = chronicle;
    }

    void draw(SceneDraft draft) {
        boolean many = chronicle.lanes().stream().anyMatch(lane -> highest(lane) > MOST_HIGH);
        for (Lane lane : chronicle.lanes()) {
            if (many) {
                counts(lane, draft);
            } else {
                marks(lane, draft);
            }
        }
    }

    private int highest(Lane lane) {
        Map<Integer, Integer> high = new TreeMap<>();
        int aside = 0;
        for (SourceLine source : lane.sources()) {
            if (isOnAxis(source)) {
                high.merge(slot(source), 1, Integer::sum);
            } else {
                aside++;
            }
        }
        int perRow = (int) (frame.undated(0, 0).map(Box::width).orElse(PITCH * 4) / PITCH);
        int rows = (aside + perRow - 1) / perRow;
        return Math.max(
                rows, high.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    }

    private boolean isOnAxis(SourceLine source) {
        return frame.hasAxis()
                && source.month()
                        .map(month -> !frame.isBefore(month) && !frame.isAfter(month))
                        .orElse(false);
    }

    private int slot(SourceLine source) {
        return (int) ((x(source) - frame.axisLeft()) / PITCH);
    }

    private double x(SourceLine source) {
        return frame.x(source.month().orElseThrow().atDay(15));
    }

    private void marks(Lane lane, SceneDraft draft) {
        double height = Math.max(2, highest(lane)) * PITCH + 8;
        double middle = draft.bottom() + height / 2;
        List<Mark> marks = new ArrayList<>(label(lane, draft.bottom(), height));
        Map<Integer, List<SourceLine>> slots = new TreeMap<>();
        lane.sources().stream()
                .filter(this::isOnAxis)
                .forEach(source -> slots.computeIfAbsent(slot(source), none -> new ArrayList<>())
                        .add(source));
        slots.forEach((slot, sources) -> {
            double x = frame.axisLeft() + (slot + 0.5) * PITCH;
            double y = middle - (sources.size() - 1) * PITCH / 2;
            for (SourceLine source : sources) {
                marks.addAll(mark(source.kind(), new Spot(x, y), source.codings() > 0));
                y += PITCH;
            }
        });
        aside(lane, draft.bottom(), height, marks);
        draft.add("Sources of " + lane.name() + ": " + labels(lane.sources()), marks);
        draft.space(height);
    }

    private void aside(Lane lane, double top, double height, List<Mark> marks) {
        frame.before(top, height).ifPresent(box -> heap(lane, box, marks, source -> isAside(source, true)));
        frame.after(top, height).ifPresent(box -> heap(lane, box, marks, source -> isAside(source, false)));
        frame.undated(top, height)
                .ifPresent(
                        box -> heap(lane, box, marks, source -> source.month().isEmpty() || !frame.hasAxis()));
    }

    private boolean isAside(SourceLine source, boolean before) {
        return frame.hasAxis()
                && source.month()
                        .map(month -> before ? frame.isBefore(month) : frame.isAfter(month))
                        .orElse(false);
    }

    /** Marks in rows within a box. */
    private static void heap(Lane lane, Box box, List<Mark> marks, Predicate<SourceLine> which) {
        List<SourceLine> sources = lane.sources().stream().filter(which).toList();
        int perRow = Math.max(1, (int) (box.width() / PITCH));
        int rows = (sources.size() + perRow - 1) / perRow;
        for (int i = 0; i < sources.size(); i++) {
            int inRow = Math.min(perRow, sources.size() - i / perRow * perRow);
            double x = box.centre().x() + (i % perRow - (inRow - 1) / 2.0) * PITCH;
            int row = i / perRow;
            double y = box.centre().y() + (row - (rows - 1) / 2.0) * PITCH;
            marks.addAll(
                    mark(sources.get(i).kind(), new Spot(x, y), sources.get(i).codings() > 0));
        }
    }

    /** A line a kind, a number a period. */
    private void counts(Lane lane, SceneDraft draft) {
        List<SourceKind> kinds = lane.sources().stream()
                .map(SourceLine::kind)
                .distinct()
                .sorted()
                .toList();
        double height = kinds.size() * 13 + 8;
        List<Mark> marks = new ArrayList<>(label(lane, draft.bottom(), height));
        double y = draft.bottom() + 14;
        for (SourceKind kind : kinds) {
            List<SourceLine> sources =
                    lane.sources().stream().filter(one -> one.kind() == kind).toList();
            for (Period period : frame.periods()) {
                double middle = (frame.x(period.first().atDay(1))
                                + frame.x(period.last().atEndOfMonth().plusDays(1)))
                        / 2;
                count(
                        kind,
                        sources,
                        middle,
                        y,
                        marks,
                        source ->
                                isOnAxis(source) && period.holds(source.month().orElseThrow()));
            }
            double line = y;
            frame.before(y, 0)
                    .ifPresent(box -> count(kind, sources, box.centre().x(), line, marks, one -> isAside(one, true)));
            frame.after(y, 0)
                    .ifPresent(box -> count(kind, sources, box.centre().x(), line, marks, one -> isAside(one, false)));
            frame.undated(y, 0)
                    .ifPresent(box -> count(
                            kind,
                            sources,
                            box.centre().x(),
                            line,
                            marks,
                            one -> one.month().isEmpty() || !frame.hasAxis()));
            y += 13;
        }
        draft.add("Sources of " + lane.name() + ": " + lane.sources().size(), marks);
        draft.space(height);
    }

    private static void count(
            SourceKind kind,
            List<SourceLine> sources,
            double middle,
            double y,
            List<Mark> marks,
            Predicate<SourceLine> which) {
        long count = sources.stream().filter(which).count();
        if (count > 0) {
            String number = String.valueOf(count);
            double wide = RADIUS * 2 + 2 + Lettering.width(number, Face.SMALL);
            marks.addAll(mark(kind, new Spot(middle - wide / 2 + RADIUS, y - 4), true));
            marks.add(Mark.words(
                    number, middle - wide / 2 + RADIUS * 2 + 2, y, Mark.Anchor.START, Face.SMALL, Ink.BLACK));
        }
    }

    private List<Mark> label(Lane lane, double top, double height) {
        String count = String.valueOf(lane.sources().size());
        return List.of(
                Mark.words(
                        Lettering.cut(Lettering.clean(lane.name()), TimelineFrame.LABEL_WIDTH, Face.PLAIN),
                        TimelineFrame.LABEL_LEFT,
                        top + height / 2 + 4,
                        Mark.Anchor.START,
                        Face.PLAIN,
                        Ink.BLACK),
                Mark.words(
                        count + (lane.sources().size() == 1 ? " source" : " sources"),
                        TimelineFrame.BARS_LEFT,
                        top + height / 2 + 4,
                        Mark.Anchor.START,
                        Face.SMALL,
                        Ink.GREY),
                new Mark.Line(
                        new Spot(TimelineFrame.LABEL_LEFT, top + height),
                        new Spot(TimelineFrame.BARS_LEFT - 16, top + height),
                        new Pen(Ink.PALE, 0.75)));
    }

    private static String labels(List<SourceLine> sources) {
        return String.join(", ", sources.stream().map(SourceLine::label).toList());
    }

    private static List<Mark> mark(SourceKind kind, Spot at, boolean coded) {
        Ink fill = coded ? Ink.DARK : Ink.WHITE;
        Pen pen = new Pen(Ink.DARK, 1);
        return switch (kind) {
            case INTERVIEW -> List.of(new Mark.Disc(at, RADIUS - 0.3, fill, pen));
            case OBSERVATION ->
                List.of(Mark.bar(Box.around(at, RADIUS * 1.7, RADIUS * 1.7), coded ? Ink.ORANGE : Ink.WHITE, pen));
            case DOCUMENT ->
                List.of(new Mark.Form(
                        List.of(at.plus(0, -RADIUS), at.plus(RADIUS, RADIUS * 0.8), at.plus(-RADIUS, RADIUS * 0.8)),
                        coded ? Ink.SKY : Ink.WHITE,
                        pen));
        };
    }

    List<SceneDraft.Key> keys() {
        List<SceneDraft.Key> keys = new ArrayList<>();
        for (SourceKind kind : SourceKind.values()) {
            if (chronicle.sources().stream().anyMatch(source -> source.kind() == kind)) {
                keys.add(new SceneDraft.Key(8, mark(kind, new Spot(4, 0), true), kind.slug()));
            }
        }
        if (chronicle.sources().stream().anyMatch(source -> source.codings() == 0)) {
            keys.add(new SceneDraft.Key(
                    8, mark(SourceKind.INTERVIEW, new Spot(4, 0), false), "without codings (any kind)"));
        }
        return keys;
    }
}
