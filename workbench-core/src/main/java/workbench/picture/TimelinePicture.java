package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import workbench.network.Network;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.MonthLine;
import workbench.picture.Chronicle.SourceLine;

/** Lays out the timeline: events as bands in order, sources by network and kind, codings by sign. */
final class TimelinePicture {
    private final Chronicle chronicle;
    private final TimelineFrame frame;

    TimelinePicture(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.frame = new TimelineFrame(chronicle);
    }

    Picture picture() {
        return new Picture(scene(), tables());
    }

    Scene scene() {
        SceneDraft draft = new SceneDraft(TimelineFrame.WIDTH);
        draft.paragraph(title(), 2, Face.TITLE, Ink.BLACK);
        SignBar bars = new SignBar(chronicle);
        List<SceneDraft.Key> keys = new ArrayList<>();
        if (chronicle.events().isEmpty() && chronicle.sources().isEmpty()) {
            draft.space(10);
            draft.paragraph("Nothing to show.", 1, Face.PLAIN, Ink.DARK);
        }
        if (!chronicle.events().isEmpty()) {
            drawEvents(draft, bars);
            keys.addAll(EventRows.keys(chronicle));
            keys.addAll(SignBar.keys());
        }
        if (!chronicle.sources().isEmpty()) {
            SourceLanes lanes = new SourceLanes(frame, chronicle);
            framed(draft, "Sources by network", () -> lanes.draw(draft));
            keys.addAll(lanes.keys());
        }
        if (chronicle.all().codings() > 0) {
            framed(draft, "Codings over time", () -> new CodingColumns(frame, chronicle).draw(draft));
        }
        draft.legend(keys);
        notes().forEach(note -> draft.paragraph(note, 2, Face.SMALL, Ink.DARK));
        return draft.finished(title(), description(), origin());
    }

    private void drawEvents(SceneDraft draft, SignBar bars) {
        double headings = draft.bottom() + 14 + Face.HEADING.lineHeight() - 3;
        framed(draft, "Events", () -> {
            draft.add("", bars.heads(headings));
            double top = draft.bottom();
            new EventRows(frame, bars).draw(chronicle, draft);
            draft.add("", bars.axis(top, draft.bottom()));
        });
    }

    /** A part of the picture on the lines of the years, which are drawn below it. */
    private void framed(SceneDraft draft, String heading, Runnable drawing) {
        double headings = draft.bottom() + 14 + Face.HEADING.lineHeight() - 3;
        draft.heading(heading);
        int below = draft.mark();
        double top = draft.bottom();
        drawing.run();
        draft.addAt(below, frame.grid(top, draft.bottom()));
        draft.add("", frame.heads(headings));
    }

    private String title() {
        return "Timeline of " + Lettering.clean(chronicle.study());
    }

    private String description() {
        return "%d events, %d sources, %d codings: %s."
                .formatted(
                        chronicle.events().size(),
                        chronicle.sources().size(),
                        chronicle.all().codings(),
                        SignBar.words(chronicle.all()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Codings over time stand at the date of their source, not at that of the event they speak of.");
        notes.add("Others: codings whose sign is both (−/+), neither (0), or was not given.");
        if (chronicle.sources().stream().anyMatch(source -> source.networks().size() > 1)) {
            notes.add("A source of several networks stands in the lane of each.");
        }
        if (chronicle.filtered()) {
            notes.add("Only codings that meet the filters, and sources that hold some.");
        }
        int imprecise = chronicle.imprecise(frame.periods()).codings();
        if (imprecise > 0) {
            notes.add("Undated holds %d codings whose source's date is less precise than a %s."
                    .formatted(imprecise, frame.periods().getFirst().kind()));
        }
        return notes;
    }

    private String origin() {
        return "Source: %s; %d codings in %d sources; after change %d of the study."
                .formatted(
                        Lettering.clean(chronicle.study()),
                        chronicle.all().codings(),
                        chronicle.sources().size(),
                        chronicle.change());
    }

    private List<PictureTable> tables() {
        List<String> counts = List.of("codings", "+ helps", "− hinders", "−/+ both", "0 neither", "no sign");
        List<List<String>> events = new ArrayList<>();
        for (EventLine line : chronicle.events()) {
            events.add(row(
                    line.signs(),
                    line.title() + (line.ofCase() == null ? "" : " (case " + line.ofCase() + ")"),
                    line.event().predicted() ? "predicted" : "observed",
                    line.dates(),
                    String.valueOf(line.sources())));
        }
        events.add(row(chronicle.withoutEvent(), "no event", "", "", ""));
        List<List<String>> sources = new ArrayList<>();
        for (SourceLine line : chronicle.sources()) {
            sources.add(List.of(
                    line.label(),
                    line.kind().slug(),
                    String.join(
                            "; ", line.networks().stream().map(Network::name).toList()),
                    line.date() == null ? "undated" : line.date().words(),
                    String.valueOf(line.codings())));
        }
        List<List<String>> dates = new ArrayList<>();
        for (MonthLine line : chronicle.months()) {
            dates.add(row(line.signs(), line.date().words()));
        }
        dates.add(row(chronicle.withoutDate(), "undated"));
        return List.of(
                new PictureTable("Events", joined(List.of("event", "status", "dates", "sources"), counts), events),
                new PictureTable("Sources", List.of("source", "kind", "networks", "date", "codings"), sources),
                new PictureTable("Codings by the date of their source", joined(List.of("date"), counts), dates));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> row(Signs signs, String... first) {
        List<String> row = new ArrayList<>(List.of(first));
        for (int count : new int[] {
            signs.codings(), signs.positive(), signs.negative(), signs.mixed(), signs.neutral(), signs.none()
        }) {
            row.add(String.valueOf(count));
        }
        return row;
    }
}
