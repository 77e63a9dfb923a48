package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.DisplayWidth;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.id.CodingId;
import workbench.rating.CaseColumn;
import workbench.rating.OutcomeGroup;
import workbench.rating.RatingCell;
import workbench.rating.RatingLine;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingRow;
import workbench.rating.RowVerdict;

/**
 * A matrix of ratings as an answer.
 *
 * @param columns of the terminal; 0 where there is none
 */
record RatingMatrixPage(RatingMatrix matrix, RatingWords words, int columns) implements Answer {
    private static final int GAP = 2;
    private static final int ROOM_BESIDES = 36 + 18 + 18 + 2 * GAP;

    @Override
    public void text(TextPage page) {
        if (matrix.rated().isEmpty()) {
            page.line("Nothing is rated yet: 'workbench rating set' rates, '--all' shows what could be.");
            return;
        }
        boolean numbered = tooWide();
        List<Column<RatingLine>> shown = new ArrayList<>();
        shown.add(Column.<RatingLine>of("construct", line -> "  ".repeat(line.depth()) + line.name())
                .headed("construct"));
        for (int at = 0; at < matrix.columns().size(); at++) {
            int column = at;
            String name = numbered
                    ? "[%d]".formatted(at + 1)
                    : matrix.columns().get(at).ofCase().slug();
            shown.add(Column.<RatingLine>of(
                            name,
                            line -> line.heading() ? "" : brief(line.cells().get(column)))
                    .headed(name));
        }
        shown.add(Column.<RatingLine>of("distinguishes", line -> verdict(line.verdict()))
                .headed("by " + matrix.rule().slug()));
        shown.add(Column.<RatingLine>of("other", line -> other(line.verdict()))
                .headed("by " + matrix.rule().other().slug()));
        page.table(new Table<>(shown, matrix.lines(), ""));
        foot(page, numbered);
    }

    private static String brief(RatingCell cell) {
        String shown = cell.shown();
        return shown.equals("X (mixed)")
                ? "X"
                : shown.replace("not agreed", "open").replace(" raters", "").replace(" rater", "");
    }

    private static String verdict(@Nullable RowVerdict verdict) {
        return verdict == null ? "" : verdict.verdict().shown() + (verdict.override() == null ? "" : " (team)");
    }

    private static String other(@Nullable RowVerdict verdict) {
        return verdict == null ? "" : verdict.byOther().shown();
    }

    private boolean tooWide() {
        int wide = ROOM_BESIDES;
        for (int at = 0; at < matrix.columns().size(); at++) {
            int column = at;
            int cells = matrix.rated().stream()
                    .mapToInt(line -> DisplayWidth.of(brief(line.cells().get(column))))
                    .max()
                    .orElse(0);
            wide += GAP
                    + Math.max(DisplayWidth.of(matrix.columns().get(at).ofCase().slug()), cells);
        }
        return columns > 0 && wide > columns;
    }

    private void foot(TextPage page, boolean numbered) {
        page.blank();
        page.line("Cases from low to high %s:".formatted(matrix.outcome()));
        IntStream.range(0, matrix.columns().size())
                .forEach(at -> page.line("  %s%s"
                        .formatted(
                                numbered ? "[%d] ".formatted(at + 1) : "",
                                column(matrix.columns().get(at)))));
        page.blank();
        page.paragraph(
                "",
                matrix.trouble() != null
                        ? "Cases are not compared: %s.".formatted(matrix.trouble())
                        : "** and * (rule '%s'): %s. Rule '%s': %s."
                                .formatted(
                                        matrix.rule().slug(),
                                        matrix.rule().inWords(),
                                        matrix.rule().other().slug(),
                                        matrix.rule().other().inWords()));
        for (RatingLine line : matrix.rated()) {
            RowVerdict verdict = line.verdict();
            if (verdict != null && verdict.override() != null) {
                page.paragraph(
                        "",
                        "(team) %s: %s; by the rule: %s; because: %s"
                                .formatted(
                                        line.name(),
                                        verdict.verdict().shown(),
                                        verdict.byRule().shown(),
                                        verdict.override().because()));
            }
        }
        page.paragraph(
                "",
                "X mixed: in both directions, no number, left out of the comparison. open (n): n raters, nothing agreed yet.");
    }

    private static String column(CaseColumn column) {
        String outcome = column.outcome() == null ? "no outcome" : column.outcome();
        return "%s: %s%s"
                .formatted(
                        column.ofCase().name(),
                        outcome,
                        switch (column.group()) {
                            case LOW -> ", counted as low";
                            case HIGH -> ", counted as high";
                            case NEITHER -> "";
                        });
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("outcome", matrix.outcome());
        object.put("rule", matrix.rule().slug());
        object.put("rater", matrix.rater() == null ? RatingRow.AGREED : matrix.rater());
        object.put("notCompared", matrix.trouble());
        object.put(
                "columns",
                matrix.columns().stream().map(RatingMatrixPage::object).toList());
        object.put("rows", matrix.rated().stream().map(this::object).toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(CaseColumn column) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", column.ofCase().slug());
        object.put("label", column.ofCase().name());
        object.put("outcome", column.outcome());
        object.put("group", column.group() == OutcomeGroup.NEITHER ? null : group(column));
        return object;
    }

    private static String group(CaseColumn column) {
        return column.group() == OutcomeGroup.HIGH ? "high" : "low";
    }

    private Map<String, @Nullable Object> object(RatingLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", line.code() == null ? null : line.code().path());
        object.put("label", line.name());
        object.put("cells", line.cells().stream().map(this::object).toList());
        RowVerdict verdict = line.verdict();
        if (verdict != null) {
            Map<String, @Nullable Object> says = new LinkedHashMap<>();
            says.put("verdict", verdict.verdict().slug());
            says.put("byRule", verdict.byRule().slug());
            says.put("byOther", verdict.byOther().slug());
            says.put("overridden", verdict.override() != null);
            says.put(
                    "because",
                    verdict.override() == null ? null : verdict.override().because());
            says.put("low", verdict.low());
            says.put("high", verdict.high());
            says.put("mixed", verdict.mixed());
            says.put("missing", verdict.missing());
            says.put("notApplicable", verdict.notApplicable());
            says.put("remark", verdict.remark());
            object.put("distinguishes", says);
        }
        return object;
    }

    private Map<String, @Nullable Object> object(RatingCell cell) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("value", cell.word());
        object.put("shown", cell.shown());
        object.put(
                "because", cell.rating() == null ? null : cell.rating().rating().because());
        object.put(
                "evidence",
                cell.rating() == null
                        ? List.of()
                        : cell.rating().rating().evidence().stream()
                                .map(CodingId::toString)
                                .toList());
        object.put("outdated", cell.rating() != null && cell.rating().outdated());
        object.put(
                "raters",
                cell.judgement().raters().stream()
                        .map(one -> Map.of("rater", words.rater(one.rating()), "value", one.word()))
                        .toList());
        object.put("summary", cell.summary());
        return object;
    }

    @Override
    public Table<RatingLine> table() {
        List<Column<RatingLine>> all = new ArrayList<>();
        all.add(Column.of("id", line -> line.code() == null ? null : line.code().path()));
        all.add(Column.of("label", RatingLine::name));
        for (int at = 0; at < matrix.columns().size(); at++) {
            int column = at;
            all.add(Column.of(
                    matrix.columns().get(at).ofCase().slug(),
                    line -> line.cells().get(column).shown()));
        }
        all.add(Column.of(
                "distinguishes",
                line -> line.verdict() == null ? null : line.verdict().verdict().slug()));
        all.add(Column.of(
                "byRule",
                line -> line.verdict() == null ? null : line.verdict().byRule().slug()));
        all.add(Column.of(
                "byOther",
                line -> line.verdict() == null ? null : line.verdict().byOther().slug()));
        all.add(Column.of(
                "figures",
                line -> line.verdict() == null ? null : line.verdict().figures()));
        return new Table<>(all, matrix.rated(), "");
    }
}
