package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.picture.Chronicle.EventLine;

/** Draws events: a row each, with its band in time and its codings that hinder and help. */
final class EventRows {
    private static final double BAND = 12;
    private static final double LINE = 14;
    private static final Pen OUTLINE = new Pen(Ink.DARK, 1);
    private static final Ink FILL = new Ink(0x8C8C8C);

    private final TimelineFrame frame;
    private final SignBar bars;

    EventRows(TimelineFrame frame, SignBar bars) {
        this.frame = frame;
        this.bars = bars;
    }

    void draw(Chronicle chronicle, SceneDraft draft) {
        String ofCase = null;
        for (EventLine event : chronicle.events()) {
            String name = event.ofCase();
            if (name != null && !name.equals(ofCase)) {
                draft.space(6);
                draft.paragraph("Case " + name, 1, Face.SMALL_STRONG, Ink.DARK);
            }
            ofCase = name;
            row(event, draft);
        }
        if (chronicle.withoutEvent().codings() > 0) {
            double top = draft.bottom();
            List<Mark> marks = new ArrayList<>();
            marks.add(Mark.words(
                    "no event", TimelineFrame.LABEL_LEFT, top + 14, Mark.Anchor.START, Face.ASIDE, Ink.DARK));
            marks.addAll(bars.marks(chronicle.withoutEvent(), top + 10));
            draft.add("Codings about no event: " + SignBar.words(chronicle.withoutEvent()), marks);
            draft.space(22);
        }
    }

    private void row(EventLine event, SceneDraft draft) {
        double top = draft.bottom();
        List<String> title = Lettering.wrap(Lettering.clean(event.title()), TimelineFrame.LABEL_WIDTH, 2, Face.PLAIN);
        String dates = said(event);
        double height = Math.max(24, title.size() * LINE + (dates.isEmpty() ? 0 : LINE) + 8);
        List<Mark> marks = new ArrayList<>();
        double y = top + 13;
        for (String line : title) {
            marks.add(Mark.words(line, TimelineFrame.LABEL_LEFT, y, Mark.Anchor.START, Face.PLAIN, Ink.BLACK));
            y += LINE;
        }
        if (!dates.isEmpty()) {
            marks.add(Mark.words(dates, TimelineFrame.LABEL_LEFT, y, Mark.Anchor.START, Face.SMALL, Ink.GREY));
        }
        marks.addAll(band(event, top + 10));
        marks.addAll(bars.marks(event.signs(), top + 10));
        draft.add(
                "Event %s%s: %s"
                        .formatted(
                                event.title(), dates.isEmpty() ? "" : " (" + dates + ")", SignBar.words(event.signs())),
                marks);
        draft.space(height);
    }

    private static String said(EventLine event) {
        String predicted = event.event().predicted() ? "predicted" : "";
        String dates = event.dates();
        return dates.isEmpty() || predicted.isEmpty() ? dates + predicted : predicted + ", " + dates;
    }

    private List<Mark> band(EventLine event, double middle) {
        double top = middle - BAND / 2;
        List<Mark> marks = new ArrayList<>();
        Pen outline = event.event().predicted() ? OUTLINE.dashed(3.0, 2.0) : OUTLINE;
        Optional<Extent> known = frame.hasAxis() ? Extent.of(event.event()) : Optional.empty();
        if (known.isEmpty()) {
            frame.undated(top, BAND)
                    .ifPresent(zone -> marks.add(Mark.bar(
                            Box.around(zone.centre(), Math.min(zone.width(), 40) - 8, BAND),
                            event.event().predicted() ? Ink.WHITE : FILL,
                            outline)));
            return marks;
        }
        Extent extent = known.get();
        Box sure = sure(extent, top);
        if (extent.earliest() != null && extent.latest() != null) {
            double left = frame.x(extent.earliest());
            Box whole = new Box(left, top, Math.max(2, frame.x(extent.latest().plusDays(1)) - left), BAND);
            if (sure == null || whole.width() - sure.width() > 1) {
                marks.add(Mark.bar(whole, Ink.WHITE, outline.dashed(1.0, 2.0)));
                marks.addAll(Hatching.of(whole, 4, new Pen(FILL, 0.8)));
            }
        }
        if (sure != null) {
            marks.add(Mark.bar(sure, event.event().predicted() ? Ink.WHITE : FILL, outline));
            marks.addAll(openEnds(extent, sure));
        }
        return marks;
    }

    private @Nullable Box sure(Extent extent, double top) {
        if (extent.surelyFrom() == null || extent.surelyTo() == null) {
            return null;
        }
        double left = frame.x(extent.surelyFrom());
        return new Box(left, top, Math.max(2, frame.x(extent.surelyTo().plusDays(1)) - left), BAND);
    }

    /** Dots where an end is not known. */
    private static List<Mark> openEnds(Extent extent, Box sure) {
        List<Mark> marks = new ArrayList<>();
        double y = sure.centre().y();
        if (extent.earliest() == null) {
            marks.add(dots(new Spot(sure.x() - 1, y), new Spot(sure.x() - 15, y)));
        }
        if (extent.latest() == null) {
            marks.add(dots(new Spot(sure.right() + 1, y), new Spot(sure.right() + 15, y)));
        }
        return marks;
    }

    private static Mark dots(Spot from, Spot to) {
        return new Mark.Line(from, to, new Pen(Ink.DARK, 3).dashed(2.0, 3.0));
    }

    static List<SceneDraft.Key> keys(Chronicle chronicle) {
        List<SceneDraft.Key> keys = new ArrayList<>();
        List<EventLine> events = chronicle.events();
        List<Extent> extents = events.stream()
                .map(line -> Extent.of(line.event()))
                .flatMap(Optional::stream)
                .toList();
        Box box = new Box(0, -5, 22, 10);
        if (events.stream().anyMatch(line -> !line.event().predicted())) {
            keys.add(new SceneDraft.Key(22, List.of(Mark.bar(box, FILL, OUTLINE)), "event"));
        }
        if (events.stream().anyMatch(line -> line.event().predicted())) {
            keys.add(new SceneDraft.Key(
                    22, List.of(Mark.bar(box, Ink.WHITE, OUTLINE.dashed(3.0, 2.0))), "predicted event"));
        }
        if (extents.stream().anyMatch(Extent::isVague)) {
            List<Mark> marks = new ArrayList<>(Hatching.of(box, 4, new Pen(FILL, 0.8)));
            marks.add(Mark.bar(box, null, OUTLINE.dashed(1.0, 2.0)));
            keys.add(new SceneDraft.Key(22, marks, "date less precise than a month"));
        }
        if (extents.stream().anyMatch(one -> one.earliest() == null || one.latest() == null)) {
            keys.add(new SceneDraft.Key(16, List.of(dots(new Spot(0, 0), new Spot(14, 0))), "end not known"));
        }
        return keys;
    }
}
