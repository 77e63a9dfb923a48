package workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Access;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.Serving;
import workbench.cli.call.StudyServer;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.study.StudyFolder;

@Command(
        name = "serve",
        description = {
            "Opens the study in the browser, to read, code and look things up there; ends with Ctrl+C.",
            "A folder that is new or empty becomes a study. Only this computer reaches it, by the address it shows. While it is"
                    + " open there, other commands wait outside."
        },
        footer = {
            "",
            "Examples:",
            "  workbench serve my-study",
            "  workbench serve new-study --title \"Harbour study\" --codebook cfir-2009 --coder MK",
            "  workbench serve my-study --read-only --port 9000 --no-browser"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 8642;
    private static final int PORTS = 10;
    private static final int HIGHEST_PORT = 65_535;

    private final Surroundings around;
    private final ActingCoder acting;

    @Mixin
    private final StudyOptions study;

    @Parameters(arity = "0..1", paramLabel = "STUDY", description = "The study's folder, as by '-s'.")
    private @Nullable Path named;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; " + PORT + " or the next free one if not said, 0 for any.")
    private @Nullable Integer port;

    @Option(names = "--no-browser", description = "Only shows the address.")
    private boolean noBrowser;

    @Option(names = "--read-only", description = "Lets nobody change anything.")
    private boolean readOnly;

    @Option(names = "--coder", paramLabel = "NAME", description = "Who codes, where the page names nobody else.")
    private @Nullable String coder;

    @Mixin
    private final NewStudyOptions made = new NewStudyOptions();

    ServeCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new StudyOptions(root);
        this.acting = new ActingCoder(root);
    }

    @Override
    public Integer call() {
        List<Integer> ports = ports();
        StudyServer server = server();
        try (Workbench workbench = open(named == null ? study.folder() : around.file(named))) {
            server.serve(new Serving(
                    workbench, new StudyCommands(workbench), ports, readOnly, !noBrowser, around.out(), around.err()));
        }
        return 0;
    }

    private List<Integer> ports() {
        if (port == null) {
            return Stream.concat(IntStream.range(PORT, PORT + PORTS).boxed(), Stream.of(0))
                    .toList();
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw FilterWords.usage(
                    "%d is no port.".formatted(port), "Say one from 1 to %d, or 0 for any.".formatted(HIGHEST_PORT));
        }
        return List.of(port);
    }

    private static StudyServer server() {
        return ServiceLoader.load(StudyServer.class)
                .findFirst()
                .orElseThrow(() -> new WorkbenchException(new Refusal(
                        "The part of the workbench that serves pages is not there.",
                        "Start it by the launcher, './workbench serve', or unpack the release again.",
                        ProblemKind.STUDY_UNUSABLE)));
    }

    private Workbench open(Path folder) {
        StudyFolder place = new StudyFolder(folder);
        if (readOnly || place.isStudy() || !isNewOrEmpty(place.path())) {
            Access access = readOnly ? Access.READ : Access.WRITE;
            return Workbench.open(place.path(), access, acting.name(coder), "serve");
        }
        Workbench workbench = Workbench.create(place.path(), made.wanted(place.path(), acting.name(coder)));
        around.say("Made the study '%s' in %s; coder %s."
                .formatted(
                        workbench.study().title(),
                        place.path(),
                        workbench.study().coder()));
        return workbench;
    }

    private static boolean isNewOrEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (java.io.IOException unreadable) {
            return false; // opening it says why
        }
    }
}
