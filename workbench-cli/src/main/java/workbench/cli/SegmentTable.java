package workbench.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.source.Speaker;
import workbench.text.CodePoints;

/** The parts of a source as rows, in reading order. */
final class SegmentTable {
    private SegmentTable() {}

    static Table<Segment> of(Workbench workbench, Source source) {
        CodePoints words = workbench.sources().text(source).words();
        List<Column<Segment>> columns = new ArrayList<>(columns(workbench, source));
        columns.add(Column.of("text", segment -> words.cut(segment.range())));
        return table(columns, workbench.sources().segments(source));
    }

    /** For whoever has the text already. */
    static Table<Segment> withoutWords(Workbench workbench, Source source, List<Segment> segments) {
        return table(columns(workbench, source), segments);
    }

    private static Table<Segment> table(List<Column<Segment>> columns, List<Segment> segments) {
        return new Table<>(columns, segments, "This source has no segments.");
    }

    private static List<Column<Segment>> columns(Workbench workbench, Source source) {
        Map<String, String> speaking = speaking(workbench, source);
        return List.of(
                Column.of("number", Segment::number),
                Column.of("kind", segment -> segment.kind().slug()),
                Column.of("start", segment -> segment.range().start()),
                Column.of("end", segment -> segment.range().end()),
                Column.of("speaker", Segment::speaker),
                Column.of("participant", segment -> participant(speaking, segment)),
                Column.<Segment>of("seconds", segment -> plain(segment.seconds()))
                        .headed("time")
                        .shownAs(SegmentTable::clock),
                Column.of("page", Segment::page),
                Column.data("level", segment -> segment.level() == 0 ? null : segment.level()));
    }

    private static Map<String, String> speaking(Workbench workbench, Source source) {
        Slugs slugs = Slugs.of(workbench);
        Map<String, String> speaking = new HashMap<>();
        for (Speaker speaker : workbench.sources().speakers(source)) {
            String whom = speaker.researcher() ? "researcher" : slugs.participant(speaker.participant());
            if (whom != null) {
                speaking.put(speaker.label(), whom);
            }
        }
        return speaking;
    }

    private static @Nullable String participant(Map<String, String> speaking, Segment segment) {
        String label = segment.speaker();
        return label == null ? null : speaking.get(label);
    }

    /** Whole seconds without a fraction. */
    private static @Nullable Number plain(@Nullable Double seconds) {
        if (seconds == null) {
            return null;
        }
        return seconds == Math.rint(seconds) ? (Number) seconds.longValue() : seconds;
    }

    private static @Nullable String clock(Segment segment) {
        Double seconds = segment.seconds();
        if (seconds == null) {
            return null;
        }
        long whole = seconds.longValue();
        return whole >= 3600
                ? "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60)
                : "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
