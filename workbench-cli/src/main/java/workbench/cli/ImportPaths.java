package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbench.cli.answer.Surroundings;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** The files that paths on the command line stand for. */
final class ImportPaths {
    private ImportPaths() {}

    /** Each file as it is; of a folder all files in it and below, by name, without hidden ones. */
    static List<Path> files(Surroundings around, List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            Path place = around.file(path);
            if (Files.isDirectory(place)) {
                files.addAll(filesIn(path, place));
            } else {
                files.add(place);
            }
        }
        return files;
    }

    private static List<Path> filesIn(Path named, Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> files = inside.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw Refusal.because("The folder '%s' holds no file.".formatted(named), "Name another folder.");
            }
            return files;
        } catch (IOException | java.io.UncheckedIOException cause) {
            throw new WorkbenchException(
                    new Refusal("The folder '%s' could not be read.".formatted(named), "Check that you may read it."),
                    cause);
        }
    }

    private static boolean hidden(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
