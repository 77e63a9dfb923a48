package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.recoding.CrosswalkQueue;
import workbench.recoding.CrosswalkStep;

/**
 * The codings that wait for a decision in a crosswalk, with their words.
 *
 * @param waiting how many there are, those that are not shown among them
 */
record CrosswalkQueuePage(List<Line> lines, int waiting, CodingWords words) implements Answer {
    record Line(CodingInPlace coding, CrosswalkStep step) {}

    static CrosswalkQueuePage of(Workbench workbench, CrosswalkQueue queue) {
        Map<CodingId, CrosswalkStep> steps = new LinkedHashMap<>();
        queue.codings().forEach(queued -> steps.put(queued.coding(), queued.step()));
        List<Line> lines = CodingInPlace.of(workbench, steps.keySet()).stream()
                .map(coding -> new Line(
                        coding, Objects.requireNonNull(steps.get(coding.coding().id()))))
                .toList();
        return new CrosswalkQueuePage(lines, queue.waiting(), CodingWords.of(workbench));
    }

    @Override
    public void text(TextPage page) {
        if (lines.isEmpty()) {
            page.line("No coding waits.");
            return;
        }
        CodeId last = null;
        for (Line line : lines) {
            if (!line.step().from().id().equals(last)) {
                heading(page, line.step(), last == null);
                last = line.step().from().id();
            }
            page.paragraph("  ", line.coding().place(words));
            page.line("    %s  %s"
                    .formatted(
                            words.line(line.coding().coding()),
                            line.coding().coding().id()));
        }
        page.blank();
        page.line(
                waiting > lines.size()
                        ? "%,d of %s are shown; '--limit 0' shows all."
                                .formatted(lines.size(), CodedLines.counted(waiting, "waiting coding"))
                        : "%s.".formatted(CodedLines.counted(waiting, "waiting coding")));
        page.line(
                "Decide with '--settle CODING --to CODE' (again '--to' for several), or '--leave CODING --because T'.");
    }

    private static void heading(TextPage page, CrosswalkStep step, boolean first) {
        if (!first) {
            page.blank();
        }
        page.line("%s (%s)".formatted(step.from().name(), step.row().statusInWords()));
        page.line(
                step.row().to().isEmpty()
                        ? "  it has no successor"
                        : "  may become: " + String.join(", ", step.names()));
        if (step.row().note() != null) {
            page.paragraph("  ", step.row().note());
        }
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("total", waiting);
        object.put("codings", lines.stream().map(this::object).toList());
        return object;
    }

    private Map<String, @Nullable Object> object(Line line) {
        Map<String, @Nullable Object> object = line.coding().object(words);
        object.put("crosswalkStatus", line.step().row().statusInWords());
        object.put("to", line.step().row().to());
        return object;
    }

    @Override
    public Table<Line> table() {
        return new Table<>(
                List.of(
                        Column.of("id", line -> line.coding().coding().id().toString()),
                        Column.of("source", line -> line.coding().source()),
                        Column.of("text", line -> line.coding().text()),
                        Column.of("code", line -> line.step().from().path()),
                        Column.of(
                                "valence",
                                line -> CodingWords.valence(line.coding().coding())),
                        Column.of(
                                "coder",
                                line -> words.coder(line.coding().coding().coder())),
                        Column.of("status", line -> line.step().row().statusInWords()),
                        Column.of("to", line -> line.step().row().to())),
                lines,
                "");
    }
}
