package workbench.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.FileName;
import workbench.cli.answer.Surroundings;
import workbench.matrix.Dimension;
import workbench.matrix.Matrix;
import workbench.picture.MatrixLook;
import workbench.problem.Refusal;
import workbench.query.SortBy;
import workbench.study.AtomicFile;

@Command(
        name = "matrix",
        customSynopsis = "workbench matrix --rows DIM --columns DIM [--cells WHAT] [--all] [FILTERS] [--as heat|bubble]"
                + " [-o FILE.xlsx|.csv|.json|.html|.svg|.png]",
        sortOptions = false,
        description = "Counts codings along any two dimensions, with the sign of each cell.",
        footer = {
            "",
            "Examples:",
            "  workbench matrix --rows construct --columns event",
            "  workbench matrix --rows code --columns affects --event 2 --event 3 --event-basis stated",
            "  workbench matrix --rows domain --columns attribute:round --cells sources -o rounds.xlsx",
            "  workbench matrix --rows construct --columns event --as bubble -o constructs.svg",
            "",
            "Dimensions: code (alone), construct and domain (with what is below), tree (both), event, network (whose words), affects (whom",
            "it helped or hindered), source, kind, participant, speaker, case, coder, valence, month, attribute:NAME."
        })
final class MatrixCommand implements Callable<Integer> {
    private static final Set<String> OF_EXPORTS = Set.of("xlsx", "html");
    private static final Set<String> PICTURES = Set.of("svg", "png");

    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--rows", required = true, paramLabel = "DIM", description = "What each row stands for.")
    private String rows = "";

    @Option(names = "--columns", required = true, paramLabel = "DIM", description = "What each column stands for.")
    private String columns = "";

    @Option(
            names = "--cells",
            paramLabel = "WHAT",
            defaultValue = "codings",
            description =
                    "codings, excerpts, sources, participants or valence; ${DEFAULT-VALUE} if not said. JSON has them"
                            + " all.")
    private CellCount cells = CellCount.CODINGS;

    @Option(
            names = "--all",
            description = "Keeps rows and columns in which nothing was counted, so that silence shows.")
    private boolean all;

    @Option(
            names = {"--as", "--look"},
            paramLabel = "heat|bubble",
            description = "How a picture (-o FILE.svg or .png) shows amounts: by fields, if not said, or by circles.")
    private MatrixLook.@Nullable As as;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "Only excerpts that hold these words, as 'find' has it.")
    private @Nullable String words;

    @Option(
            names = "--filled",
            description = "In JSON, only the cells in which something was counted, each a list: for a large matrix.")
    private boolean filled;

    @Option(names = "--identifying", description = "Lets a file name participants and speakers.")
    private boolean identifying;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows; 0 is all, as if not said.")
    private int limit;

    @Option(names = "--offset", paramLabel = "N", description = "Skips so many rows.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "Taken, as by 'find', but changes nothing: a matrix has the order of its dimensions.")
    void sort(SortBy accepted) {}

    @Option(
            names = "--context",
            paramLabel = "N",
            description = "Taken, as by 'find', but changes nothing: a matrix shows no words.")
    private int context;

    MatrixCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        FilterWords.refuseNegative(limit, offset, context);
        Dimension down = dimension(rows);
        Dimension across = dimension(columns);
        Optional<Path> file = answer.fileOf(OF_EXPORTS, "matrix");
        if ((file.isPresent() || answer.file() != null) && !identifying && (namesPeople(down) || namesPeople(across))) {
            throw Refusal.because(
                    "The file would name participants or speakers.",
                    "Say '--identifying' if it may, or choose another dimension.");
        }
        try (Workbench workbench = study.open()) {
            Matrix matrix =
                    part(workbench.matrices().count(down, across, filters.counting(workbench, words, around), all));
            MatrixPage page = new MatrixPage(
                    matrix,
                    cells,
                    filled,
                    around.terminal().output() ? around.terminal().columns() : 0);
            if (as != null && !isPicture()) {
                throw FilterWords.usage(
                        "'--as' says how a picture is drawn.", "Write one: '-o FILE.svg' or '-o FILE.png'.");
            }
            if (file.isPresent()) {
                workbench.exports().matrix(around.file(file.get()), matrix);
                around.sayWritten(file.get());
            } else {
                answer.give(page, pictures(workbench, matrix));
            }
        }
        return 0;
    }

    private boolean isPicture() {
        return answer.file() != null && PICTURES.contains(FileName.ending(answer.file()));
    }

    private Map<String, AtomicFile.Writing> pictures(Workbench workbench, Matrix matrix) {
        MatrixLook look = new MatrixLook(
                as == null ? MatrixLook.As.HEAT : as,
                cells == CellCount.VALENCE ? CellCount.CODINGS.word() : cells.word(),
                cells::amount,
                cells != CellCount.VALENCE);
        Map<String, AtomicFile.Writing> writings =
                PictureFiles.of(() -> workbench.pictures().matrix(matrix, look));
        writings.keySet().retainAll(PICTURES);
        return writings;
    }

    /** The rows asked for; the totals stay those of all. */
    private Matrix part(Matrix whole) {
        int first = Math.min(offset, whole.rows().size());
        int end = limit == 0
                ? whole.rows().size()
                : first + Math.min(limit, whole.rows().size() - first);
        return new Matrix(
                whole.rowsBy(),
                whole.columnsBy(),
                whole.query(),
                whole.rows().subList(first, end),
                whole.columns(),
                whole.cells().subList(first, end),
                whole.totals(),
                whole.rowTotals().subList(first, end),
                whole.columnTotals(),
                whole.withoutRow(),
                whole.withoutColumn());
    }

    private static boolean namesPeople(Dimension dimension) {
        return dimension.by() == Dimension.By.PARTICIPANT || dimension.by() == Dimension.By.SPEAKER;
    }

    static Dimension dimension(String words) {
        return Dimension.read(words)
                .orElseThrow(() -> FilterWords.usage(
                        "'%s' is no dimension.".formatted(words),
                        "There are: %s.".formatted(String.join(", ", Dimension.words()))));
    }
}
