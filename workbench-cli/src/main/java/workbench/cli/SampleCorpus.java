package workbench.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.cli.answer.Surroundings;
import workbench.problem.Refusal;

/** Where the invented study lies that comes with the workbench. */
final class SampleCorpus {
    private static final String FOLDER = "sample-corpus";

    private SampleCorpus() {}

    /** The folder: of the installation named by {@code WORKBENCH_HOME}, else of the one that the program was started from. */
    static Path find(Surroundings around) {
        Stream<Path> named = around.variable("WORKBENCH_HOME").map(Path::of).stream();
        return Stream.concat(
                        named, Stream.iterate(program().orElse(around.folder()), at -> at != null, Path::getParent))
                .map(folder -> folder.resolve(FOLDER))
                .filter(folder -> Files.isRegularFile(folder.resolve("manifest.csv")))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "The sample study is not where the workbench lies.",
                        "Set WORKBENCH_HOME to the folder that holds '%s'.".formatted(FOLDER)));
    }

    private static Optional<Path> program() {
        CodeSource source = SampleCorpus.class.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
        } catch (URISyntaxException | RuntimeException unusual) { // not started from files
            return Optional.empty();
        }
    }
}
