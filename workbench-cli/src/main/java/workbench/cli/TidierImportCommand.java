package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.study.TidierRow;

@Command(
        name = "import",
        description = "Describes the intervention from a table; all or none.",
        footer = {
            "",
            "Example:",
            "  workbench study tidier import tidier.csv",
            "",
            "The CSV has the columns 'item' (a name or number), 'text' and, if there is more elsewhere, 'where'. An empty cell",
            "says nothing. What 'study tidier -o tidier.csv' writes can be read."
        })
final class TidierImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.csv", description = "The table.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    TidierImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        RowWords cells = new RowWords();
        List<TidierRow> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvRows.read(around.file(file), "description of the intervention", "item")) {
            rows.add(new TidierRow(
                    RowWords.line(row),
                    cells.needed(row, "item"),
                    RowWords.words(row, "text"),
                    RowWords.said(row, "where")));
        }
        cells.throwProblems();
        try (Workbench workbench = study.open()) {
            answer.give(TidierCommand.said(workbench, workbench.tidier().set(rows)));
        }
        return 0;
    }
}
