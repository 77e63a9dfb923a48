package workbench.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Codebook;
import workbench.coverage.CodeReach;
import workbench.coverage.CoverageReport;
import workbench.coverage.Silence;
import workbench.coverage.ThinGround;
import workbench.source.SourceKind;

/**
 * Which codes were never used, and what the others rest on.
 *
 * @param all whether people see every code
 */
record CoveragePage(CoverageReport report, Slugs slugs, boolean all) implements Answer {
    @Override
    public void text(TextPage page) {
        List<CodeReach> unused = report.unused();
        page.line("%s: %d of %d codes used, in %s."
                .formatted(
                        report.codebooks().stream().map(Codebook::slug).collect(Collectors.joining(" and ")),
                        report.codes().size() - unused.size(),
                        report.codes().size(),
                        CodedLines.counted(report.sources(), "source")));
        page.blank();
        page.line("Never used (%d)".formatted(unused.size()));
        page.table(new Table<>(
                List.of(Column.of("code", one -> one.code().name()), Column.of("asked", one -> asked(one.silence()))),
                unused,
                "None: every code is used."));
        page.blank();
        List<CodeReach> thin = report.thin();
        page.line("Resting on little (%d)".formatted(thin.size()));
        page.table(new Table<>(reachColumns(true), thin, "None."));
        if (all) {
            page.blank();
            page.line("What each code rests on");
            page.table(new Table<>(
                    reachColumns(false),
                    report.codes().stream().filter(one -> one.codings() > 0).toList(),
                    "Nothing is coded."));
        }
    }

    private static String asked(@Nullable Silence silence) {
        if (silence == null) {
            return "";
        }
        String skipped = silence.skipped() == 0 ? "" : "; the question was left out in %d".formatted(silence.skipped());
        return switch (silence.kind()) {
            case NOT_SAID ->
                "asked in %d of %s held by a guide, and nothing said"
                                .formatted(silence.asked(), CodedLines.counted(silence.guided(), "source"))
                        + skipped;
            case NOT_ASKED ->
                "not asked in any of %s held by a guide".formatted(CodedLines.counted(silence.guided(), "source"))
                        + skipped;
            case UNKNOWN -> "unknown whether asked: no source is held by a guide";
        };
    }

    private List<Column<CodeReach>> reachColumns(boolean grounds) {
        Column<CodeReach> rests = Column.<CodeReach>of(
                        "rests", one -> grounds(one).map(ThinGround::words).collect(Collectors.joining("; ")))
                .headed("rests on");
        List<Column<CodeReach>> figures = List.of(
                Column.of("code", one -> one.code().name()),
                Column.of("codings", CodeReach::codings),
                Column.of("excerpts", CodeReach::excerpts),
                Column.of("sources", one -> one.sources().size()),
                Column.of("kinds", this::kinds),
                Column.of("participants", CodeReach::participants),
                Column.of("networks", this::networks));
        return grounds
                ? List.of(figures.get(0), rests, figures.get(1), figures.get(3), figures.get(4), figures.get(6))
                : figures;
    }

    private static java.util.stream.Stream<ThinGround> grounds(CodeReach one) {
        return one.rests().stream().sorted();
    }

    private List<String> kinds(CodeReach one) {
        return one.kinds().stream()
                .sorted(Comparator.comparing(SourceKind::slug))
                .map(SourceKind::slug)
                .toList();
    }

    private List<String> networks(CodeReach one) {
        return slugs.networks(List.copyOf(one.networks())).stream().sorted().toList();
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("codebooks", report.codebooks().stream().map(Codebook::slug).toList());
        object.put("sources", report.sources());
        object.put("guided", report.guided());
        object.put("codes", table().json());
        return object;
    }

    @Override
    public Table<CodeReach> table() {
        return new Table<>(
                List.of(
                        Column.of("code", one -> one.code().path()),
                        Column.of("name", one -> one.code().name()),
                        Column.of("codings", CodeReach::codings),
                        Column.of("codingsBelow", CodeReach::below),
                        Column.of("excerpts", CodeReach::excerpts),
                        Column.of("sources", one -> one.sources().size()),
                        Column.of("kinds", this::kinds),
                        Column.of("participants", CodeReach::participants),
                        Column.of("speakers", CodeReach::speakers),
                        Column.of("networks", this::networks),
                        Column.of("codingsOfObserver", CodeReach::codingsOfObserver),
                        Column.of(
                                "rests",
                                one -> grounds(one).map(ThinGround::slug).toList()),
                        Column.of(
                                "silence",
                                one -> one.silence() == null
                                        ? null
                                        : one.silence().kind().slug()),
                        Column.of(
                                "askedIn",
                                one -> one.silence() == null
                                        ? null
                                        : one.silence().asked()),
                        Column.of(
                                "skippedIn",
                                one -> one.silence() == null
                                        ? null
                                        : one.silence().skipped())),
                report.codes(),
                "");
    }
}
