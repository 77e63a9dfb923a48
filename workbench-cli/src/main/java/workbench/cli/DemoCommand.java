package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.cli.answer.Surroundings;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.study.StudyFolder;

@Command(
        name = "demo",
        description =
                "Makes the sample study before your eyes, from raw field files to the finished workbook, and says what each"
                        + " step would be on your own material.",
        footer = {"", "Examples:", "  workbench demo", "  workbench demo --sites       six sites, rated and compared"})
final class DemoCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The study to make; ./demo-study if not said, or ./demo-sites with --sites.")
    private @Nullable Path named;

    @Option(
            names = "--sites",
            description =
                    "Makes the second sample study instead: six sites, rated by two and compared by how they did.")
    private boolean sites;

    DemoCommand(WorkbenchCommand root) {
        this.around = root.around();
    }

    @Override
    public Integer call() {
        Path folder = folder();
        Path place = around.folder().resolve(folder).toAbsolutePath().normalize();
        if (new StudyFolder(place).isStudy()) {
            around.out().println("The study in %s stands already; nothing was changed.".formatted(folder));
            around.out().println("To see it made again, delete that folder, or name another: workbench demo DIR");
            next(folder);
            return 0;
        }
        refuseOccupied(place);
        Path unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
        try {
            FolderTree.delete(unfinished); // of a demo that was cut short
            play(unfinished, folder);
            Files.deleteIfExists(place);
            Files.move(unfinished, place);
            next(folder);
            return 0;
        } catch (DemoStage.DemoFailed failed) {
            around.say(failed.getMessage() + ":");
            around.say(failed.said().err().strip());
            return failed.said().exit();
        } catch (IOException cause) {
            throw new WorkbenchException(
                    new Refusal(
                            "The demo study could not be made in '%s': %s.".formatted(folder, cause.getMessage()),
                            "Choose another place, or make room."),
                    cause);
        }
    }

    private Path folder() {
        if (named != null) {
            return named;
        }
        return Path.of(sites ? "demo-sites" : "demo-study");
    }

    private void play(Path unfinished, Path folder) throws IOException {
        if (sites) {
            new DemoSitesPlay(around, unfinished, folder).play();
        } else {
            new DemoPlay(around, unfinished, folder).play();
        }
    }

    private void next(Path folder) {
        if (sites) {
            DemoSitesPlay.next(around, folder);
        } else {
            DemoPlay.next(around, folder);
        }
    }

    private void refuseOccupied(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (var inside = Files.list(place)) {
            if (inside.findAny().isEmpty()) {
                return;
            }
        } catch (IOException noFolder) {
            throw occupied(noFolder);
        }
        throw occupied(new IOException("not empty"));
    }

    private WorkbenchException occupied(IOException cause) {
        return new WorkbenchException(
                new Refusal(
                        "'%s' exists and is no study.".formatted(folder()), "Name a new folder: 'workbench demo DIR'."),
                cause);
    }
}
