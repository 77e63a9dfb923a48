package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Crosswalk;
import workbench.recoding.CrosswalkApplied;
import workbench.recoding.CrosswalkPlan;
import workbench.recoding.CrosswalkStep;

/**
 * What a crosswalk would do, or did.
 *
 * @param applied null for a preview
 */
record CrosswalkPage(
        Crosswalk crosswalk, CrosswalkPlan plan, @Nullable CrosswalkApplied applied) implements Answer {
    @Override
    public void text(TextPage page) {
        page.line("From %s to %s".formatted(crosswalk.from(), crosswalk.to()));
        steps(page, applied == null ? "Moves by itself" : "Carried over", plan.automatic());
        steps(page, "Waits for a person", plan.queue());
        steps(page, "Has no successor, and waits for a person too", plan.dropped());
        notCovered(page);
        page.blank();
        conclusion(page);
        if (crosswalk.notice() != null) {
            page.blank();
            page.paragraph("", crosswalk.notice());
        }
    }

    private static void steps(TextPage page, String heading, List<CrosswalkStep> steps) {
        int sum = steps.stream().mapToInt(CrosswalkStep::codings).sum();
        page.blank();
        page.line("%s: %s".formatted(heading, CodedLines.counted(sum, "coding")));
        List<CrosswalkStep> met =
                steps.stream().filter(step -> step.codings() > 0).toList();
        for (CrosswalkStep step : met) {
            page.line("%,7d  %s%s  (%s)"
                    .formatted(
                            step.codings(),
                            step.from().name(),
                            arrow(step),
                            step.row().statusInWords()
                                    + ("inferred".equals(step.row().evidence()) ? "; the link is inferred" : "")));
            if (step.row().note() != null) {
                page.paragraph("         ", step.row().note());
            }
        }
        if (met.size() < steps.size()) {
            page.line("         %s without codings that wait."
                    .formatted(CodedLines.counted(steps.size() - met.size(), "further code")));
        }
    }

    private static String arrow(CrosswalkStep step) {
        return step.names().isEmpty() ? "" : " → " + String.join(" / ", step.names());
    }

    private void notCovered(TextPage page) {
        List<CrosswalkPlan.NotCovered> used =
                plan.notCovered().stream().filter(one -> one.codings() > 0).toList();
        if (!plan.notCovered().isEmpty()) {
            page.blank();
            page.line("Not covered, such as the study's own codes: %s"
                    .formatted(CodedLines.counted(plan.notCovered().size(), "code")));
            used.forEach(one ->
                    page.line("%,7d  %s".formatted(one.codings(), one.code().path())));
        }
    }

    private void conclusion(TextPage page) {
        String names = crosswalk.from() + " " + crosswalk.to();
        if (!plan.targetThere()) {
            page.line("Nothing was changed. The study has no codebook '%s' yet: 'codebook import %s', then '--apply'."
                    .formatted(crosswalk.to(), crosswalk.to()));
        } else if (applied == null) {
            page.line("Nothing was changed. '--apply' adds the first group and leaves the old codings as they are.");
        } else if (applied.made() + applied.joined() == 0) {
            page.line("Nothing was added: what may move by itself was carried over before.");
        } else {
            page.line("%s added%s; the old ones stay."
                    .formatted(
                            CodedLines.counted(applied.made(), "coding"),
                            applied.joined() == 0
                                    ? ""
                                    : ", %d more stood so already and are linked now".formatted(applied.joined())));
            page.line("See them with '--codebook %s' in find, codings and matrix.".formatted(crosswalk.to()));
        }
        if (plan.waiting() > 0) {
            page.line(
                    "'codebook crosswalk %s --queue' lists what waits, with its words; '--settle' and '--leave' decide."
                            .formatted(names));
        }
        page.line("Influences, ratings and summaries are judgements of people, and are not carried over.");
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (applied != null) {
            object.put("applied", applied.made());
            object.put("joined", applied.joined());
        }
        object.put(
                "automatic",
                plan.automatic().stream().map(step -> object(step, true)).toList());
        object.put(
                "queue", plan.queue().stream().map(step -> object(step, false)).toList());
        object.put(
                "dropped",
                plan.dropped().stream().map(step -> object(step, false)).toList());
        object.put(
                "notCovered",
                plan.notCovered().stream()
                        .map(one -> Map.of("code", one.code().path(), "codings", one.codings()))
                        .toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(CrosswalkStep step, boolean automatic) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<String> to = step.row().to();
        object.put("from", step.from().path());
        object.put("to", automatic ? to.getFirst() : to);
        object.put("status", step.row().statusInWords());
        object.put("codings", step.codings());
        object.put("evidence", step.row().evidence());
        object.put("note", step.row().note());
        return object;
    }

    private record Line(String group, CrosswalkStep step) {}

    @Override
    public Table<?> table() {
        List<Line> lines = new ArrayList<>();
        plan.automatic().forEach(step -> lines.add(new Line("automatic", step)));
        plan.queue().forEach(step -> lines.add(new Line("queue", step)));
        plan.dropped().forEach(step -> lines.add(new Line("dropped", step)));
        List<Column<Line>> columns = List.of(
                Column.of("group", Line::group),
                Column.of("from", line -> line.step().from().path()),
                Column.of("to", line -> line.step().row().to()),
                Column.of("status", line -> line.step().row().statusInWords()),
                Column.of("codings", line -> line.step().codings()),
                Column.of("evidence", line -> line.step().row().evidence()),
                Column.of("note", line -> line.step().row().note()));
        return new Table<>(columns, lines, "");
    }
}
