package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.memo.MemoKind;
import workbench.memo.NewMemo;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.DefusedCell;
import workbench.timeline.FuzzyDate;

/** Memos from a CSV file with the columns text, kind, date, subject and followup; refused whole where a row is at fault. */
final class MemoCsv {
    private final Workbench workbench;
    private final List<Problem> problems = new ArrayList<>();

    private MemoCsv(Workbench workbench) {
        this.workbench = workbench;
    }

    static List<NewMemo> read(Path file, Workbench workbench) {
        MemoCsv reading = new MemoCsv(workbench);
        List<NewMemo> memos = new ArrayList<>();
        for (NamedCsvRecord row : CsvRows.read(file, "file of memos", "text")) {
            memos.add(reading.memo(row));
        }
        if (!reading.problems.isEmpty()) {
            throw new WorkbenchException(reading.problems);
        }
        return memos;
    }

    private NewMemo memo(NamedCsvRecord row) {
        String text = words(row, "text");
        if (text.isBlank()) {
            problems.add(problem(row, "text", "there are no words.", "Write some, or delete the row."));
        }
        String subject = words(row, "subject");
        return new NewMemo(
                or(read(row, "kind", MemoAddCommand::kind), MemoKind.ANALYTIC),
                read(row, "date", MemoCsv::date),
                text,
                read(row, "followup", MemoAddCommand::followup),
                Arrays.stream(subject.split(";"))
                        .filter(one -> !one.isBlank())
                        .map(one -> found(row, "subject", one, words -> SubjectWords.subject(workbench, words)))
                        .filter(one -> one != null)
                        .toList());
    }

    private static MemoKind or(@Nullable MemoKind kind, MemoKind otherwise) {
        return kind == null ? otherwise : kind;
    }

    private static FuzzyDate date(String words) {
        return FuzzyDate.read(words)
                .orElseThrow(() ->
                        Refusal.because("'%s' is no date.".formatted(words), "Write 2017, 2017-03 or 2017-03-14."));
    }

    private <T> @Nullable T read(NamedCsvRecord row, String column, Function<String, T> reading) {
        String words = words(row, column);
        return words.isBlank() ? null : found(row, column, words, reading);
    }

    private <T> @Nullable T found(NamedCsvRecord row, String column, String words, Function<String, T> reading) {
        try {
            return reading.apply(words.strip());
        } catch (WorkbenchException unknown) {
            unknown.problems().forEach(one -> problems.add(problem(row, column, one.what(), one.remedy())));
            return null;
        }
    }

    private static String words(NamedCsvRecord row, String column) {
        return DefusedCell.read(row.findField(column).orElse(""));
    }

    private static RowProblem problem(NamedCsvRecord row, String column, String what, String remedy) {
        return new RowProblem((int) row.getStartingLineNumber(), column, what, remedy);
    }
}
