package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.coverage.Saturation;
import workbench.coverage.Saturation.Run;
import workbench.coverage.Saturation.Step;

/**
 * New codes source by source.
 *
 * @param base how many sources are the measure
 * @param run how many make a run
 * @param threshold in percent of the base's codes
 */
record SaturationPage(Saturation saturation, int base, int run, double threshold) implements Answer {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int NAMES_SHOWN = 4;

    @Override
    public void text(TextPage page) {
        List<Step> steps = saturation.steps();
        if (steps.isEmpty()) {
            page.line("Nothing to tell: no coding meets this.");
            return;
        }
        page.table(new Table<>(
                List.of(
                        Column.of("source", step -> step.source().label()),
                        Column.of("kind", step -> step.source().kind().slug()),
                        Column.of(
                                "date",
                                step -> step.date() == null
                                        ? "undated"
                                        : step.date().words()),
                        Column.of("codes", Step::codes),
                        Column.<Step>of("new", step -> step.fresh().size()),
                        Column.<Step>of("cumulative", Step::cumulative).headed("so far"),
                        Column.of("newCodes", SaturationPage::names)),
                steps,
                ""));
        page.blank();
        int most = Math.max(1, steps.getLast().cumulative());
        int freshest = Math.max(
                1, steps.stream().mapToInt(step -> step.fresh().size()).max().orElse(1));
        page.line("so far  " + sparkline(steps.stream().map(Step::cumulative).toList(), most) + "  " + most);
        page.line("new     "
                + sparkline(steps.stream().map(step -> step.fresh().size()).toList(), freshest));
        page.blank();
        page.paragraph("", sentence());
    }

    private static String names(Step step) {
        String names = step.fresh().stream().limit(NAMES_SHOWN).map(Code::name).collect(Collectors.joining(", "));
        int more = step.fresh().size() - NAMES_SHOWN;
        return more > 0 ? names + " and %d more".formatted(more) : names;
    }

    private static String sparkline(List<Integer> values, int most) {
        return values.stream()
                .map(value -> value == 0
                        ? "·"
                        : String.valueOf(BARS.charAt(Math.min(BARS.length() - 1, (value * BARS.length() - 1) / most))))
                .collect(Collectors.joining());
    }

    private Optional<Run> enough() {
        return saturation.runs(base, run).stream()
                .filter(one -> one.share() * 100 <= threshold)
                .findFirst();
    }

    private String sentence() {
        List<Run> runs = saturation.runs(base, run);
        if (runs.isEmpty()) {
            return "Too few sources for a base of %d and a run of %d.".formatted(base, run);
        }
        int ofBase = saturation.base(base).orElse(0);
        String measure = "The first %s bring %s. "
                .formatted(CodedLines.counted(base, "source"), CodedLines.counted(ofBase, "code"));
        return measure
                + enough().map(one -> "At most %s %% of that is first met by the run %s: %d new, %s %%."
                                .formatted(number(threshold), places(one), one.fresh(), percent(one)))
                        .orElseGet(() ->
                                "No run of %d brings as little as %s %% of that; the last one, %s, brings %d new, %s %%."
                                        .formatted(
                                                run,
                                                number(threshold),
                                                places(runs.getLast()),
                                                runs.getLast().fresh(),
                                                percent(runs.getLast())));
    }

    private String places(Run one) {
        String first = label(one.first());
        String last = label(one.first() + one.length() - 1);
        return first.equals(last) ? first : first + " to " + last;
    }

    private String label(int place) {
        return saturation.steps().get(place).source().label();
    }

    private static String percent(Run one) {
        return number(one.share() * 100);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("sources", table().json());
        object.put("base", base);
        object.put(
                "baseCodes",
                saturation.base(base).isPresent() ? saturation.base(base).getAsInt() : null);
        object.put("threshold", threshold);
        object.put("runs", saturation.runs(base, run).stream().map(this::object).toList());
        object.put("enough", enough().map(this::object).orElse(null));
        return object;
    }

    private Map<String, Object> object(Run one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", label(one.first()));
        object.put("to", label(one.first() + one.length() - 1));
        object.put("new", one.fresh());
        object.put("share", one.share());
        return object;
    }

    @Override
    public Table<Step> table() {
        return new Table<>(
                List.of(
                        Column.of("source", step -> step.source().label()),
                        Column.of("kind", step -> step.source().kind().slug()),
                        Column.of(
                                "date",
                                step -> step.date() == null ? null : step.date().words()),
                        Column.of("codes", Step::codes),
                        Column.of("new", step -> step.fresh().size()),
                        Column.of("cumulative", Step::cumulative),
                        Column.of(
                                "newCodes",
                                step -> step.fresh().stream().map(Code::path).toList())),
                saturation.steps(),
                "");
    }
}
