package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.DisplayWidth;
import workbench.picture.Chronicle;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.SourceLine;
import workbench.picture.Signs;
import workbench.source.SourceKind;

/** The timeline as lines that fit a terminal of 80 columns, and use up to 120. */
final class TimelineText {
    private static final int NARROWEST = 80;
    private static final int WIDEST = 120;
    private static final int LABEL = 25;

    private final Chronicle chronicle;
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    /** @param columns of the terminal */
    TimelineText(Chronicle chronicle, int columns) {
        this.chronicle = chronicle;
        this.columns = Math.clamp(columns, NARROWEST, WIDEST);
    }

    List<String> lines() {
        if (chronicle.events().isEmpty() && chronicle.sources().isEmpty()) {
            return List.of(
                    chronicle.filtered()
                            ? "Nothing to show: no coding meets this."
                            : "Nothing to show yet: the study has neither events nor sources.");
        }
        lines.add(DisplayWidth.cut(chronicle.study(), columns));
        lines.add("");
        TimelineGrid grid = new TimelineGrid(chronicle, columns - LABEL);
        grid.heads().forEach(head -> lines.add((" ".repeat(LABEL) + head).stripTrailing()));
        events(grid);
        sources(grid);
        codings(grid);
        lines.add("");
        bars();
        legend(grid);
        return lines;
    }

    private void events(TimelineGrid grid) {
        if (chronicle.events().isEmpty()) {
            return;
        }
        lines.add("EVENTS");
        String ofCase = null;
        for (EventLine event : chronicle.events()) {
            ofCase = heading(event, ofCase);
            row(event.title(), grid.band(event));
        }
    }

    /** Above the first event of a case stands its name. */
    private @Nullable String heading(EventLine event, @Nullable String above) {
        String name = event.ofCase();
        if (name != null && !name.equals(above)) {
            lines.add(DisplayWidth.cut("case " + name, columns));
        }
        return name;
    }

    private void sources(TimelineGrid grid) {
        if (chronicle.sources().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("SOURCES by kind");
        for (SourceKind kind : SourceKind.values()) {
            counts(
                    kind.slug(),
                    grid,
                    chronicle.sources().stream()
                            .filter(source -> source.kind() == kind)
                            .toList());
        }
        lines.add("SOURCES by network");
        chronicle.lanes().forEach(lane -> counts(lane.name(), grid, lane.sources()));
    }

    private void counts(String label, TimelineGrid grid, List<SourceLine> sources) {
        if (!sources.isEmpty()) {
            row(label, grid.sources(sources));
        }
    }

    private void codings(TimelineGrid grid) {
        if (chronicle.all().codings() == 0) {
            return;
        }
        lines.add("");
        lines.add("CODINGS by date of source");
        for (Sign sign : Sign.values()) {
            if (sign.of(chronicle.all()) > 0) {
                row(sign.words, grid.codings(sign.count));
            }
        }
    }

    private void row(String label, String cells) {
        String begin = DisplayWidth.padded(DisplayWidth.cut("  " + label, LABEL - 1), LABEL);
        lines.add((begin + cells).stripTrailing());
    }

    private void bars() {
        if (chronicle.events().isEmpty()) {
            return;
        }
        SignBars bars = new SignBars(
                Stream.concat(chronicle.events().stream().map(EventLine::signs), Stream.of(chronicle.withoutEvent()))
                        .toList(),
                columns - LABEL);
        lines.add(DisplayWidth.padded("CODINGS by event", LABEL) + bars.head());
        String ofCase = null;
        for (EventLine event : chronicle.events()) {
            ofCase = heading(event, ofCase);
            row(event.title(), bars.row(event.signs()));
        }
        if (chronicle.withoutEvent().codings() > 0) {
            row("no event", bars.row(chronicle.withoutEvent()));
        }
    }

    private void legend(TimelineGrid grid) {
        lines.add("");
        Signs all = chronicle.all();
        lines.add("%s, %s.%s"
                .formatted(
                        CodedLines.counted(chronicle.sources().size(), "source"),
                        CodedLines.counted(all.codings(), "coding"),
                        chronicle.filtered()
                                ? " Only codings that meet the filters, and sources that hold some."
                                : ""));
        grid.notes().forEach(lines::add);
    }

    /** The signs, each with the words of its row. */
    private enum Sign {
        POSITIVE("+   helps", Signs::positive),
        NEGATIVE("−   hinders", Signs::negative),
        MIXED("−/+ both", Signs::mixed),
        NEUTRAL("0   neither", Signs::neutral),
        NONE("·   no sign given", Signs::none);

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
        private final ToIntFunction<Signs> count;

        Sign(String words, ToIntFunction<Signs> count) {
            this.words = words;
            this.count = count;
        }

        int of(Signs signs) {
            return count.applyAsInt(signs);
        }
    }
}
