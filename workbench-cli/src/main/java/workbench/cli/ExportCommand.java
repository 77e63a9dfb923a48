package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.FileName;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.ExportOptions;
import workbench.query.SortBy;

@Command(
        name = "export",
        customSynopsis = "workbench export FILE.xlsx|.csv|.json [--identifying] [--rows DIM --columns DIM] [FILTERS]",
        sortOptions = false,
        description = {
            "Writes the workbook: events by constructs, a matrix, every coded excerpt with its context, codebook, sources and"
                    + " journal; each cell leads to its excerpts. CSV and JSON hold the excerpts alone.",
            "It names no one: neutral labels, months, networks and roles, unless '--identifying' is said."
        },
        footer = {
            "",
            "Examples:",
            "  workbench export harbour.xlsx",
            "  workbench export event3.xlsx --event 3 --rows code --columns affects",
            "  workbench export inside.xlsx --identifying"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE", description = "Its ending picks the format: .xlsx, .csv or .json.")
    @NamesFile(FileUse.WRITE)
    private Path file = Path.of("");

    @Option(
            names = "--identifying",
            description = "Names, titles, file names, days and participants go out too. Not for everybody's eyes.")
    private boolean identifying;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "Only excerpts that hold these words, as 'find' has it.")
    private @Nullable String words;

    @Option(names = "--rows", paramLabel = "DIM", description = "Rows of the sheet 'Matrix'; construct if not said.")
    private String rows = "construct";

    @Option(names = "--columns", paramLabel = "DIM", description = "Its columns; event if not said.")
    private String columns = "event";

    @Option(names = "--all", description = "Keeps rows and columns in which nothing was counted.")
    private boolean all;

    @Option(names = "--context", paramLabel = "N", description = "Characters before and after each excerpt.")
    private @Nullable Integer context;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Taken, as by 'find', but changes nothing: an export holds all that the filters choose.")
    private int limit;

    @Option(names = "--offset", paramLabel = "N", description = "Likewise.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description =
                    "Taken, as by 'find', but changes nothing: an export has the order of sources or of its matrix.")
    void sort(SortBy accepted) {}

    ExportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        FilterWords.refuseNegative(limit, offset, context == null ? 0 : context);
        Path place = around.file(file);
        try (Workbench workbench = study.open()) {
            ExportOptions options = new ExportOptions(
                    filters.counting(workbench, words, around),
                    MatrixCommand.dimension(rows),
                    MatrixCommand.dimension(columns),
                    all,
                    identifying,
                    context == null ? ExportOptions.CONTEXT_CHARS : context);
            int codings = write(workbench, place, options);
            if (limit > 0 || offset > 0) {
                around.say("An export holds all that the filters choose: '--limit' and '--offset' were left aside.");
            }
            answer.give(Outcome.said(sentence(codings))
                    .with("file", file.toString())
                    .with("codings", codings)
                    .with("identifying", identifying));
        }
        return 0;
    }

    private String sentence(int codings) {
        String privacy = identifying
                ? "It names people, files and days: give it to nobody who must not know them."
                : "It names no one; '--identifying' would.";
        return "Wrote %s to %s. %s".formatted(CodedLines.counted(codings, "coding"), file, privacy);
    }

    private static int write(Workbench workbench, Path place, ExportOptions options) {
        return switch (FileName.ending(place)) {
            case "xlsx" -> workbench.exports().workbook(place, options);
            case "csv" -> workbench.exports().csv(place, options);
            case "json" -> workbench.exports().json(place, options);
            default ->
                throw FilterWords.usage(
                        "'%s' has no ending that picks a format.".formatted(place.getFileName()),
                        "Let it end in .xlsx, .csv or .json.");
        };
    }
}
