package workbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import workbench.Workbench;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodebookFile;
import workbench.codebook.FileCode;
import workbench.codebook.Wording;
import workbench.coding.CodingResult;
import workbench.coding.CodingRow;
import workbench.coding.CodingStatus;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;
import workbench.source.reader.ImportFile;
import workbench.source.reader.ImportRequest;
import workbench.source.reader.ReadOptions;
import workbench.study.NewStudy;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;

/**
 * Makes a study of a corpus (a folder with {@code manifest.csv}, {@code codebook.csv} and {@code codings.csv} whose cells hold
 * no commas or quotes) and prints what each step took, in seconds.
 */
public final class StudyBench {
    private final Path corpus;

    private StudyBench(Path corpus) {
        this.corpus = corpus;
    }

    /** Arguments: the corpus' folder, and a folder that does not exist yet for the study. */
    public static void main(String[] arguments) throws IOException {
        new StudyBench(Path.of(arguments[0])).run(Path.of(arguments[1]));
    }

    private void run(Path folder) throws IOException {
        try (Workbench study = Workbench.create(folder, new NewStudy("Bench", "en", List.of(), "AB"))) {
            timed("codebook", () -> study.codebooks().add(codebook()));
            for (int event = 1; event <= 4; event++) {
                study.timeline().add(new NewEvent("Event-" + event, event, null, null, null, null, null));
            }
            for (String network : List.of("commissioning", "provider", "community")) {
                study.networks().add(network, List.of(), List.of(), null);
            }
            List<ImportFile> files = files(study);
            timed(
                    "import",
                    () -> study.imports().run(new ImportRequest(files, ReadOptions.PLAIN, false), outcome -> {}));
            timed("code", () -> {
                CodingResult result = study.codings().code((rows, faults) -> feed(rows), CodingStatus.MADE);
                System.out.printf(
                        "  applied %d, unchanged %d, refused %d%n",
                        result.applied(), result.unchanged(), result.refusals());
            });
            timed("compaction and end", study::close);
        }
    }

    private static void timed(String step, Runnable work) {
        long began = System.nanoTime();
        work.run();
        long heap = Runtime.getRuntime().totalMemory() >> 20;
        System.out.printf("%-20s %8.2f s, heap %d MB%n", step, (System.nanoTime() - began) / 1e9, heap);
    }

    private CodebookFile codebook() {
        List<FileCode> codes = new ArrayList<>();
        for (String[] row : rows("codebook.csv")) {
            codes.add(
                    new FileCode("bench/" + row[0], row[1], CodeLevel.CODE, List.of(), Wording.NONE, null, null, null));
        }
        return new CodebookFile("bench", "1", "Bench", "en", null, null, null, null, codes);
    }

    private List<ImportFile> files(Workbench study) {
        List<ImportFile> files = new ArrayList<>();
        for (String[] row : rows("manifest.csv")) {
            SourceEdit details = new SourceEdit(
                    row[2],
                    SourceKind.read(row[1]).orElseThrow(),
                    FuzzyDate.read(row[3]).orElseThrow(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(study.networks().find(row[4]).id()),
                    List.of(study.timeline().find(row[5]).id()),
                    null,
                    Map.of());
            files.add(new ImportFile(corpus.resolve(row[0]).normalize(), details, List.of()));
        }
        return files;
    }

    private void feed(Consumer<CodingRow> rows) {
        try (var lines = Files.lines(corpus.resolve("codings.csv"))) {
            lines.skip(1).forEach(line -> {
                String[] cell = line.split(",", -1);
                rows.accept(new CodingRow(
                        0,
                        cell[0],
                        Integer.valueOf(cell[1]),
                        Integer.valueOf(cell[2]),
                        cell[3],
                        cell[4],
                        cell[5],
                        cell[6],
                        cell[7],
                        "",
                        cell[8],
                        "",
                        cell[9]));
            });
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private List<String[]> rows(String file) {
        try {
            return Files.readAllLines(corpus.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
