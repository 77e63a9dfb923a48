package workbench.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.guide.Guide.Question;
import workbench.id.QuestionId;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** The rows of a guide's file as numbered questions. */
final class QuestionRows {
    private QuestionRows() {}

    /** In the order of their numbers, each with an id of its own; refused with every row at fault. */
    static List<Question> checked(List<NewQuestion> rows) {
        if (rows.isEmpty()) {
            throw Refusal.because("The guide has no question.", "Write one a line, under 'question,constructs'.");
        }
        List<RowProblem> faults = new ArrayList<>();
        boolean numbered = rows.stream().anyMatch(row -> row.number() != null);
        Map<String, Integer> words = new HashMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (NewQuestion row : rows) {
            Integer number = numbered ? row.number() : Integer.valueOf(questions.size() + 1);
            check(row, number, words, numbers, faults);
            questions.add(new Question(
                    QuestionId.next(),
                    number == null ? 0 : number,
                    row.words().strip(),
                    row.codes().stream().distinct().toList()));
        }
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults);
        }
        questions.sort(Comparator.comparingInt(Question::number));
        return questions;
    }

    private static void check(
            NewQuestion row,
            @Nullable Integer number,
            Map<String, Integer> words,
            Map<Integer, Integer> numbers,
            List<RowProblem> faults) {
        if (row.words().isBlank()) {
            faults.add(new RowProblem(row.row(), "question", "there is no question.", "Write one, or delete the row."));
        }
        Integer same = words.putIfAbsent(Names.folded(row.words()), row.row());
        if (same != null && !row.words().isBlank()) {
            faults.add(new RowProblem(
                    row.row(),
                    "question",
                    "it asks the same as line %d.".formatted(same),
                    "Keep one of them, with the constructs of both."));
        }
        if (number == null || number < 1) {
            faults.add(new RowProblem(
                    row.row(),
                    "number",
                    number == null ? "it has no number, and other rows have." : "%d is no number.".formatted(number),
                    "Number all rows from 1, or none."));
            return;
        }
        Integer taken = numbers.putIfAbsent(number, row.row());
        if (taken != null) {
            faults.add(new RowProblem(
                    row.row(),
                    "number",
                    "line %d has the number %d too.".formatted(taken, number),
                    "Give each question a number of its own."));
        }
    }
}
