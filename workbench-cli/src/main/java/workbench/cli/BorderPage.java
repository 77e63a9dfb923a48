package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Coding;
import workbench.recoding.BorderMove;
import workbench.recoding.BorderMove.Crossing;
import workbench.recoding.BorderMoved;
import workbench.recoding.BorderSide;
import workbench.source.Source;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/** What moving an event's border would mean, source by source. */
record BorderPage(BorderMove move, Table<Crossing> crossing, List<String> words, List<String> remarks)
        implements Answer {

    /** @param ids whether the codings are shown with their words and ids */
    static BorderPage of(Workbench workbench, BorderMove move, boolean ids) {
        return new BorderPage(
                move, table(workbench, move), ids ? words(workbench, move) : List.of(), remarks(workbench, move));
    }

    private static Table<Crossing> table(Workbench workbench, BorderMove move) {
        CodingWords names = CodingWords.of(workbench);
        List<Column<Crossing>> columns = List.of(
                Column.of("source", one -> one.source().label()),
                Column.of("title", one -> one.source().title()),
                Column.of("kind", one -> one.source().kind().slug()),
                Column.of("date", one -> String.valueOf(date(one.source()))),
                Column.<Crossing>of("manner", one -> one.manner().name().toLowerCase(Locale.ROOT))
                        .headed("it")
                        .shownAs(one -> switch (one.manner()) {
                            case LEAVES -> "leaves";
                            case ENTERS -> "enters";
                            case STRADDLES -> "lies on both sides";
                        }),
                Column.<Crossing>of("from", one -> one.from().slug())
                        .headed("from")
                        .shownAs(one -> workbench.timeline().reference(one.from())),
                Column.<Crossing>of(
                                "to", one -> one.to() == null ? null : one.to().slug())
                        .headed("to")
                        .shownAs(one -> one.to() == null
                                ? "no event"
                                : workbench.timeline().reference(one.to())),
                Column.<Crossing>of("asAWhole", Crossing::asAWhole)
                        .headed("event of")
                        .shownAs(one -> one.asAWhole() ? "the source" : "codings only"),
                Column.of("inherited", one -> one.inherited().size()),
                Column.of("stated", one -> one.stated().size()),
                Column.data("inheritedCodings", one -> codings(names, one.inherited())),
                Column.data("statedCodings", one -> codings(names, one.stated())));
        return new Table<>(
                columns,
                move.crossing(),
                "No source's date crosses this border: nothing would move but the border itself.");
    }

    private static @Nullable FuzzyDate date(Source source) {
        return source.said() != null ? source.said() : source.written();
    }

    private static List<Map<String, Object>> codings(CodingWords names, List<Coding> codings) {
        return codings.stream()
                .map(coding -> Map.<String, Object>of(
                        "id", coding.id().toString(),
                        "code", names.path(coding.code()),
                        "coder", names.coder(coding.coder())))
                .toList();
    }

    private static List<String> words(Workbench workbench, BorderMove move) {
        List<String> lines = new ArrayList<>();
        for (Crossing one : move.crossing()) {
            add(workbench, lines, one.source(), "inherited", one.inherited());
            add(workbench, lines, one.source(), "stated", one.stated());
        }
        return lines;
    }

    private static void add(
            Workbench workbench, List<String> lines, Source source, String basis, List<Coding> codings) {
        CodingWords names = CodingWords.of(workbench);
        if (!codings.isEmpty()) {
            lines.add("");
            lines.add("%s, %s".formatted(source.label(), basis));
            workbench.codings().lines(codings.stream().map(Coding::id).toList().iterator(), 0, line -> {
                lines.add("  %s  “%s”".formatted(line.coding().id(), CodedLines.shortened(line.quote(), 70)));
                lines.add("      " + names.line(line.coding()));
            });
        }
    }

    private static List<String> remarks(Workbench workbench, BorderMove move) {
        List<String> remarks = new ArrayList<>();
        if (!move.undated().isEmpty()) {
            remarks.add("Of the event's sources without a date nothing can be told: "
                    + String.join(
                            ", ", move.undated().stream().map(Source::label).toList()) + ".");
        }
        Event beside = move.beside();
        FuzzyDate facing = beside == null ? null : move.side() == BorderSide.FROM ? beside.to() : beside.from();
        if (beside != null && facing != null && !meets(move, facing)) {
            remarks.add(
                    "Event %s, '%s', %s %s and stays so; to move that border too: workbench event border %s %s DATE --preview"
                            .formatted(
                                    workbench.timeline().reference(beside),
                                    beside.title(),
                                    move.side() == BorderSide.FROM ? "ends" : "begins",
                                    facing,
                                    workbench.timeline().reference(beside),
                                    move.side() == BorderSide.FROM ? "--to" : "--from"));
        }
        return remarks;
    }

    /** Whether one event begins on the day after the other ends. */
    private static boolean meets(BorderMove move, FuzzyDate facing) {
        return move.side() == BorderSide.FROM
                ? facing.last().plusDays(1).equals(move.wanted().first())
                : move.wanted().last().plusDays(1).equals(facing.first());
    }

    @Override
    public void text(TextPage page) {
        page.line("Event '%s' would %s %s (now: %s)."
                .formatted(
                        move.event().title(),
                        move.side() == BorderSide.FROM ? "begin" : "end",
                        move.wanted(),
                        move.old() == null ? "not known" : move.old()));
        page.blank();
        page.table(crossing);
        words.forEach(page::line);
        page.blank();
        if (!move.crossing().isEmpty()) {
            page.paragraph(
                    "",
                    "Inherited codings go where their source goes, if you tick it (--apply --source S…, or --all-inherited);"
                            + " stated ones stay. Nothing has been changed.");
        }
        remarks.forEach(remark -> page.paragraph("", remark));
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("event", move.event().slug());
        object.put("side", move.side().name().toLowerCase(Locale.ROOT));
        object.put("old", move.old() == null ? null : move.old().words());
        object.put("new", move.wanted().words());
        object.put("sources", crossing.json());
        object.put("undated", move.undated().stream().map(Source::label).toList());
        object.put("remarks", remarks);
        return object;
    }

    @Override
    public Table<?> table() {
        return crossing;
    }

    /** What was done. */
    static Outcome applied(Workbench workbench, BorderMove move, BorderMoved moved) {
        List<String> lines = new ArrayList<>();
        lines.add("Event '%s' now %s %s; %s and %s moved."
                .formatted(
                        moved.event().title(),
                        move.side() == BorderSide.FROM ? "begins" : "ends",
                        move.wanted(),
                        CodedLines.counted(moved.sources(), "source"),
                        CodedLines.counted(moved.codings(), "inherited coding")));
        if (moved.staying() > 0) {
            lines.add("%s on sources that the border crosses %s not ticked and keep%s the event."
                    .formatted(
                            CodedLines.counted(moved.staying(), "inherited coding"),
                            moved.staying() == 1 ? "was" : "were",
                            moved.staying() == 1 ? "s" : ""));
        }
        lines.addAll(remarks(workbench, move));
        return new Outcome(
                        lines, EventTable.of(workbench, List.of(moved.event())).object(moved.event()))
                .with("movedSources", moved.sources())
                .with("movedCodings", moved.codings())
                .with("staying", moved.staying());
    }
}
