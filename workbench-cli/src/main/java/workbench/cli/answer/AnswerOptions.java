package workbench.cli.answer;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.cli.call.FileUse;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.study.AtomicFile;

/** The options {@code --format} and {@code -o}, and the way of an answer to where they say. */
public final class AnswerOptions {
    private final Surroundings around;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "The answer's format; text if not said.")
    private @Nullable AnswerFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes the answer to a file; its ending picks the format (.txt, .json, .csv, .xlsx).")
    @NamesFile(FileUse.WRITE)
    private @Nullable Path file;

    public AnswerOptions(Surroundings around) {
        this.around = around;
    }

    /** Gives the answer in the format asked for, to standard output or to the file asked for. */
    public void give(Answer answer) {
        give(answer, Map.of());
    }

    /**
     * Gives the answer; a file may have further formats.
     *
     * @param further how to write a file of each further ending, such as {@code xlsx}
     */
    public void give(Answer answer, Map<String, AtomicFile.Writing> further) {
        if (file == null) {
            print(answer);
            return;
        }
        Path target = around.file(file);
        AtomicFile.write(target, content(answer, further));
        around.sayWritten(file);
    }

    private void print(Answer answer) {
        try {
            write(answer, format(), around.out());
        } catch (IOException unwritten) {
            throw new java.io.UncheckedIOException(unwritten);
        }
        around.out().flush();
    }

    /**
     * The format asked for by {@code --format}.
     *
     * @throws WorkbenchException if it is one of files, which this command does not write
     */
    public AnswerFormat format() {
        if (format != null && format.isOfFiles()) {
            throw usage(
                    "This command gives no %s.".formatted(format.word()),
                    "Leave '--format' out, or say text, json or csv.");
        }
        return format == null ? AnswerFormat.TEXT : format;
    }

    /**
     * The file to write where the ending of {@code -o}, or {@code --format}, is one of those that a command writes itself.
     *
     * @param name of the file, without its ending, where only the format is given: it is put into the folder at hand
     */
    public Optional<Path> fileOf(Set<String> endings, String name) {
        if (file == null) {
            return format != null && format.isOfFiles() && endings.contains(format.word())
                    ? Optional.of(Path.of(name + "." + format.word()))
                    : Optional.empty();
        }
        String ending = FileName.ending(file);
        if (!endings.contains(ending)) {
            return Optional.empty();
        }
        if (format != null && !format.word().equals(ending)) {
            throw twoFormats(file, format);
        }
        return Optional.of(file);
    }

    /** The file asked for by {@code -o}. */
    public @Nullable Path file() {
        return file;
    }

    private AtomicFile.Writing content(Answer answer, Map<String, AtomicFile.Writing> further) {
        String ending = FileName.ending(java.util.Objects.requireNonNull(file));
        AtomicFile.Writing own = further.get(ending);
        if (own != null) {
            return own;
        }
        if (ending.equals(AnswerFormat.XLSX.word()) && format == null) {
            return path -> Xlsx.write(answer.table(), path);
        }
        AnswerFormat byEnding = switch (ending) {
            case "txt" -> AnswerFormat.TEXT;
            case "json" -> AnswerFormat.JSON;
            case "csv" -> AnswerFormat.CSV;
            default -> throw unknownEnding(ending, further);
        };
        if (format != null && format != byEnding) {
            throw twoFormats(file, format);
        }
        return path -> {
            try (Writer to = java.nio.file.Files.newBufferedWriter(path)) {
                write(answer, byEnding, to);
            }
        };
    }

    private static WorkbenchException twoFormats(@Nullable Path file, AnswerFormat format) {
        return usage(
                "'-o %s' and '--format %s' ask for two formats.".formatted(file, format.word()),
                "Leave '--format' out: the file's ending picks the format.");
    }

    private WorkbenchException unknownEnding(String ending, Map<String, AtomicFile.Writing> further) {
        List<String> endings = new ArrayList<>(further.keySet());
        endings.addAll(List.of("csv", "json", "txt", "xlsx"));
        return usage(
                ending.isEmpty()
                        ? "'%s' has no ending that picks a format.".formatted(file)
                        : "This command writes no .%s file.".formatted(ending),
                "Use one of: ."
                        + String.join(
                                ", .", endings.stream().distinct().sorted().toList()) + ".");
    }

    private static WorkbenchException usage(String what, String remedy) {
        return new WorkbenchException(new Refusal(what, remedy, ProblemKind.USAGE));
    }

    private void write(Answer answer, AnswerFormat as, Writer to) throws IOException {
        switch (as) {
            case TEXT -> {
                var lines = new java.io.PrintWriter(to);
                answer.text(new TextPage(lines, file == null ? around.terminal() : Terminal.NONE));
                lines.flush();
                if (file != null && lines.checkError()) { // of standard output AnswerStream knows more
                    throw new IOException("not all of the text could be written");
                }
            }
            case JSON -> Json.write(answer.json(), !around.enclosed() || file != null, to);
            case CSV -> Csv.write(answer.table(), to);
            case XLSX, DOCX -> throw new IllegalStateException(as + " is written by the commands that have it");
        }
    }
}
