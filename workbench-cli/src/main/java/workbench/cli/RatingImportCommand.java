package workbench.cli;

import java.nio.file.Path;
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
import workbench.exchange.RatingsImported;

@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Brings ratings in, all or nothing, as one change: from a workbook of 'rating matrix' that a team has worked in (only"
                    + " changed cells are read), or from a list, .csv or .xlsx, with the columns case, construct, rater, value, because,"
                    + " evidence. '--preview' tells cell by cell what would change, and changes nothing.",
            "In a list, rater 'agreed' is the consensus, taken after the raters' own rows; evidence is codings separated by ';',"
                    + " each an id or SOURCE@START-END#CODE or SOURCE@some words#CODE."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rating import ratings.xlsx --preview",
            "  workbench rating import ratings.csv"
        })
final class RatingImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.xlsx|.csv", description = "The workbook or list.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Tells what would change, and changes nothing.")
    private boolean preview;

    @Option(names = "--single-rater", description = "Agrees also on what fewer than two raters have rated.")
    private boolean singleRater;

    RatingImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = preview ? study.openToRead() : study.open()) {
            RatingsImported brought = workbench.ratingSheets().bring(around.file(file), preview, singleRater);
            answer.give(new RatingImportPage(
                    brought,
                    RatingWords.of(workbench),
                    preview,
                    workbench.journal().who()));
            brought.said().forEach(said -> around.say(CodedLines.sentence(said)));
        }
        return 0;
    }
}
