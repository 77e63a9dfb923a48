package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.RapidResult.CellChange;
import workbench.rating.SummaryOutcome;

@Command(
        name = "import",
        description = "Brings in summaries from a table, all or none; what a second reader has been over is kept.",
        footer = {
            "",
            "Examples:",
            "  workbench summary import summaries.csv --preview",
            "  workbench summary import summaries.csv",
            "",
            "Columns: case, construct, participant (empty for all of the case), text, stamps, evidence, author, status",
            "(draft, checked, changed), second_reader; and if you have them source, question, asked, provisional. Several",
            "stamps or codings in a cell are separated by ';'. An empty cell changes nothing."
        })
final class SummaryImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.csv", description = "The table.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Shows what would change, cell by cell, and changes nothing.")
    private boolean preview;

    SummaryImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = preview ? study.openToRead() : study.open()) {
            SummaryCsv csv = SummaryCsv.read(around.file(file), workbench);
            List<SummaryOutcome> outcomes = preview
                    ? workbench.summaries().preview(csv.summaries())
                    : workbench.summaries().bring(csv.summaries());
            List<CellChange> cells = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                SummaryOutcome outcome = outcomes.get(i);
                int place = i;
                outcome.changes()
                        .forEach(change -> cells.add(new CellChange(
                                csv.place(place, change.field()),
                                outcome.after().construct(),
                                change.field(),
                                change.from(),
                                change.to(),
                                outcome.kept())));
            }
            answer.give(CellChangeTable.of(workbench, preview, "Summaries", outcomes, cells, List.of()));
        }
        return 0;
    }
}
