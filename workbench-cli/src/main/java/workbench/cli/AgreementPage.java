package workbench.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.agreement.AgreementReport;
import workbench.agreement.PairAgreement;
import workbench.agreement.PartAgreement;
import workbench.agreement.Weights;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.id.CaseId;
import workbench.id.CodeId;

/**
 * How far raters agree.
 *
 * @param weights of weighted kappa; null for both
 * @param independently whether ratings are compared as they were before raters saw each other's
 */
record AgreementPage(
        AgreementReport report, RatingWords words, @Nullable Weights weights, boolean independently) implements Answer {
    @Override
    public void text(TextPage page) {
        if (report.pairs().isEmpty()) {
            page.line("Nothing to compare: no construct is rated in one case by two raters.");
            return;
        }
        page.line("%s of construct and case rated by two or more, %s."
                .formatted(
                        CodedLines.counted(report.units(), "pair"),
                        independently ? "as they rated before seeing each other's" : "as the ratings stand now"));
        report.pairs().forEach(pair -> pair(pair, page));
        page.blank();
        page.line("All raters");
        page.line("  Krippendorff's alpha, ordinal    %s   (%d with two numbers)"
                .formatted(figure(report.alpha()), report.alphaUnits()));
        notes(page);
        parts(
                "By construct",
                report.byConstruct(),
                words::name,
                Comparator.comparingInt(one -> words.order(one.part())),
                page);
        parts(
                "By case",
                report.byCase(),
                words::caseSlug,
                Comparator.comparingInt(one -> words.order(one.part())),
                page);
    }

    private void pair(PairAgreement pair, TextPage page) {
        page.blank();
        page.line("%s and %s".formatted(words.coder(pair.first()), words.coder(pair.second())));
        page.line("  the same value                   %s   (%d of %d)"
                .formatted(percent(pair.identical(), pair.compared()), pair.identical(), pair.compared()));
        page.line("  Cohen's kappa                    %s   (all %d, values as names)"
                .formatted(figure(pair.kappa()), pair.compared()));
        page.line("  the same number                  %s   (%d of %d; %d more one step apart)"
                .formatted(
                        percent(pair.identicalNumbers(), pair.numbers()),
                        pair.identicalNumbers(),
                        pair.numbers(),
                        pair.adjacent()));
        for (Weights each : shown()) {
            page.line("  weighted kappa, %-9s        %s   (%d, −2 to +2)"
                    .formatted(each.slug(), figure(pair.weighted(each)), pair.numbers()));
        }
    }

    private List<Weights> shown() {
        return weights == null ? List.of(Weights.values()) : List.of(weights);
    }

    private void notes(TextPage page) {
        page.blank();
        if (!report.leftOut().isEmpty()) {
            page.paragraph(
                    "", "Left out of weighted kappa and alpha, having no place on the scale: %s.".formatted(leftOut()));
        }
        if (report.pairs().stream().anyMatch(pair -> pair.numbers() < AgreementReport.FEW)) {
            page.paragraph(
                    "",
                    "Few ratings: below some %d pairs (twice the square of five values) weighted kappa says little; read the list of disagreements."
                            .formatted(AgreementReport.FEW));
        }
        if (report.changed() > 0) {
            page.paragraph(
                    "",
                    independently
                            ? "%s changed after others' could be seen, and not counted so; '--latest' counts them as they stand."
                                    .formatted(was(report.changed()))
                            : "%s changed after others' could be seen, which raises agreement."
                                    .formatted(was(report.changed())));
        }
        page.paragraph("", "Undefined: all gave one and the same value, so that chance would agree as well.");
    }

    private static String was(int count) {
        return CodedLines.counted(count, "rating") + (count == 1 ? " was" : " were");
    }

    private String leftOut() {
        return report.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getValue() + " " + RatingWords.shown(one.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static <T> void parts(
            String heading,
            List<PartAgreement<T>> parts,
            Function<T, String> name,
            Comparator<PartAgreement<T>> order,
            TextPage page) {
        page.blank();
        page.table(new Table<>(
                List.of(
                        Column.<PartAgreement<T>>of("part", part -> name.apply(part.part()))
                                .headed(heading),
                        Column.<PartAgreement<T>>of("compared", PartAgreement::compared)
                                .headed("pairs"),
                        Column.<PartAgreement<T>>of("identical", PartAgreement::identical)
                                .headed("the same"),
                        Column.<PartAgreement<T>>of("numbers", PartAgreement::numbers),
                        Column.<PartAgreement<T>>of("alpha", part -> figure(part.alpha()))),
                parts.stream().sorted(order).toList(),
                ""));
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, "%9.3f", value.getAsDouble()).replace('-', '−')
                : "undefined";
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "undefined" : String.format(Locale.ROOT, "%7.1f %%", 100.0 * part / whole);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("independent", independently);
        object.put("units", report.units());
        object.put("pairs", report.pairs().stream().map(this::object).toList());
        object.put("alpha", number(report.alpha()));
        object.put("alphaUnits", report.alphaUnits());
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        report.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> leftOut.put(one.getKey().word(), one.getValue()));
        object.put("leftOut", leftOut);
        object.put("changed", report.changed());
        object.put("few", report.pairs().stream().anyMatch(pair -> pair.numbers() < AgreementReport.FEW));
        object.put("byConstruct", objects(report.byConstruct(), "construct", words::path));
        object.put("byCase", objects(report.byCase(), "case", words::caseSlug));
        return object;
    }

    private Map<String, @Nullable Object> object(PairAgreement pair) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("raters", List.of(words.coder(pair.first()), words.coder(pair.second())));
        object.put("compared", pair.compared());
        object.put("identical", pair.identical());
        object.put("kappa", number(pair.kappa()));
        object.put("numbers", pair.numbers());
        object.put("identicalNumbers", pair.identicalNumbers());
        object.put("adjacent", pair.adjacent());
        for (Weights each : shown()) {
            object.put(
                    "weightedKappa" + (each == Weights.LINEAR ? "Linear" : "Quadratic"), number(pair.weighted(each)));
        }
        return object;
    }

    private static <T> List<Map<String, @Nullable Object>> objects(
            List<PartAgreement<T>> parts, String name, Function<T, String> word) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (PartAgreement<T> part : parts) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            object.put(name, word.apply(part.part()));
            object.put("compared", part.compared());
            object.put("identical", part.identical());
            object.put("numbers", part.numbers());
            object.put("alpha", number(part.alpha()));
            objects.add(object);
        }
        return objects;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private record Line(
            String what,
            String of,
            @Nullable Integer compared,
            @Nullable Integer identical,
            @Nullable Double value) {}

    /** One row a figure. */
    @Override
    public Table<?> table() {
        List<Line> lines = new ArrayList<>();
        for (PairAgreement pair : report.pairs()) {
            String of = words.coder(pair.first()) + ";" + words.coder(pair.second());
            lines.add(new Line("kappa", of, pair.compared(), pair.identical(), number(pair.kappa())));
            for (Weights each : shown()) {
                lines.add(new Line(
                        "weighted kappa " + each.slug(),
                        of,
                        pair.numbers(),
                        pair.identicalNumbers(),
                        number(pair.weighted(each))));
            }
        }
        lines.add(new Line("alpha ordinal", "all", report.alphaUnits(), null, number(report.alpha())));
        for (PartAgreement<CodeId> part : report.byConstruct()) {
            lines.add(new Line(
                    "alpha ordinal", words.path(part.part()), part.compared(), part.identical(), number(part.alpha())));
        }
        for (PartAgreement<CaseId> part : report.byCase()) {
            lines.add(new Line(
                    "alpha ordinal",
                    words.caseSlug(part.part()),
                    part.compared(),
                    part.identical(),
                    number(part.alpha())));
        }
        return new Table<>(
                List.of(
                        Column.<Line>of("measure", Line::what),
                        Column.<Line>of("of", Line::of),
                        Column.<Line>of("compared", Line::compared),
                        Column.<Line>of("identical", Line::identical),
                        Column.<Line>of("value", Line::value)),
                lines,
                "");
    }
}
