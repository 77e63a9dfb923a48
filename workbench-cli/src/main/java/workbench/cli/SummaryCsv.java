package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.rating.NewSummary;
import workbench.rating.RatingScale;
import workbench.rating.RatingValue;
import workbench.rating.SummaryFault;
import workbench.rating.SummaryField;
import workbench.rating.SummaryStatus;
import workbench.source.Participant;
import workbench.source.Source;

/** Summaries from a CSV file; refused whole where a row is at fault. */
final class SummaryCsv {
    private final Workbench workbench;
    private final RowWords cells = new RowWords();
    private final List<NamedCsvRecord> rows = new ArrayList<>();
    private final List<NewSummary> summaries = new ArrayList<>();

    private SummaryCsv(Workbench workbench) {
        this.workbench = workbench;
    }

    static SummaryCsv read(Path file, Workbench workbench) {
        SummaryCsv csv = new SummaryCsv(workbench);
        CsvRows.read(file, "table of summaries", "construct").forEach(csv::row);
        for (SummaryFault fault : workbench.summaries().faults(csv.summaries)) {
            csv.cells.refuse(
                    csv.rows.get(fault.place()),
                    column(fault.field()),
                    fault.refusal().what(),
                    fault.refusal().remedy());
        }
        csv.cells.throwProblems();
        return csv;
    }

    List<NewSummary> summaries() {
        return summaries;
    }

    /** Where a part of a summary stands, for people. */
    String place(int summary, SummaryField field) {
        return "line %d, %s".formatted(RowWords.line(rows.get(summary)), column(field));
    }

    private static String column(SummaryField field) {
        return switch (field) {
            case TEXT -> "text";
            case SECOND_READER -> "second_reader";
            case STAMPS, ASKED, PROVISIONAL, EVIDENCE, QUESTION, SOURCE, STATUS -> field.slug();
        };
    }

    private void row(NamedCsvRecord row) {
        cells.needed(row, "case");
        cells.needed(row, "construct");
        Case ofCase = cells.read(row, "case", words -> workbench.cases().find(words));
        Code construct = cells.read(row, "construct", this::construct);
        Participant participant =
                cells.read(row, "participant", words -> workbench.participants().find(words));
        NewSummary summary = new NewSummary(
                ofCase == null ? CaseId.next() : ofCase.id(),
                construct == null ? CodeId.next() : construct.id(),
                participant == null ? null : participant.id(),
                Optional.ofNullable(cells.read(
                                row, "source", words -> workbench.sources().find(words)))
                        .map(Source::id)
                        .orElse(null),
                cells.read(row, "question", RowWords::number),
                RowWords.words(row, "text"),
                cells.list(row, "stamps", words -> words),
                cells.read(row, "asked", RowWords::yesNo),
                cells.read(row, "provisional", words -> provisional(construct, words)),
                evidence(row),
                RowWords.said(row, "author"),
                reader(row),
                cells.read(row, "status", SummaryCsv::status));
        rows.add(row);
        summaries.add(summary);
    }

    private Code construct(String words) {
        Code code = workbench.codebooks().lookup().code(words);
        RatingScale.unrateable(code).ifPresent(refusal -> {
            throw new WorkbenchException(refusal);
        });
        return code;
    }

    private static RatingValue provisional(@Nullable Code construct, String words) {
        RatingValue value = RatingScale.read(words);
        if (construct != null) {
            RatingScale.unfit(construct, value).ifPresent(refusal -> {
                throw new WorkbenchException(refusal);
            });
        }
        return value;
    }

    private @Nullable List<CodingId> evidence(NamedCsvRecord row) {
        List<List<CodingId>> found =
                cells.list(row, "evidence", words -> workbench.evidence().codings(List.of(words)));
        return found == null ? null : found.stream().flatMap(List::stream).toList();
    }

    /** A table that 'summaries' wrote calls it {@code secondReader}. */
    private static @Nullable String reader(NamedCsvRecord row) {
        String reader = RowWords.said(row, "second_reader");
        return reader == null ? RowWords.said(row, "secondReader") : reader;
    }

    private static SummaryStatus status(String words) {
        return SummaryStatus.read(words)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no status of a summary.".formatted(words), "Write draft, checked or changed."));
    }
}
