package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.Workbench;
import workbench.guide.NewQuestion;
import workbench.id.CodeId;

/** The questions of a guide from a CSV file with the columns question, constructs and, if they are numbered, number. */
final class GuideCsv {
    private GuideCsv() {}

    static List<NewQuestion> read(Path file, Workbench workbench) {
        RowWords cells = new RowWords();
        List<NewQuestion> questions = new ArrayList<>();
        for (NamedCsvRecord row : CsvRows.read(file, "guide", "question")) {
            List<CodeId> constructs = Optional.ofNullable(cells.list(
                            row,
                            "constructs",
                            words -> workbench
                                    .codebooks()
                                    .lookup()
                                    .codeInUse(words)
                                    .id()))
                    .orElse(List.of());
            questions.add(new NewQuestion(
                    RowWords.line(row),
                    cells.read(row, "number", RowWords::number),
                    RowWords.words(row, "question"),
                    constructs));
        }
        cells.throwProblems();
        return questions;
    }
}
