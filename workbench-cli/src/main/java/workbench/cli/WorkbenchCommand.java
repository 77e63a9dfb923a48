package workbench.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;

/** What stands before the command: the study, the coder. Every command is made with it. */
@Command(
        name = "workbench",
        versionProvider = WorkbenchCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Codes ethnographic material against CFIR and codes of one's own, and says who was helped or hindered when.",
        commandListHeading = "%nCommands ('workbench COMMAND --help' shows an example of each):%n",
        footer = {
            "",
            "Examples:",
            "  workbench demo                                     a small study, made before your eyes",
            "  workbench init my-study --codebook cfir-2009       a study of your own",
            "  workbench -s my-study import interviews/*.docx     texts from the field",
            "",
            "The study is the folder named by -s, else by WORKBENCH_STUDY, else the current folder or the nearest above it.",
            "Exit codes: 0 done, 1 something was refused, 2 wrong usage, 3 the study cannot be used, 70 a fault of the program."
        })
final class WorkbenchCommand {
    private final Surroundings around;
    private final StudyDoor door;
    private final String asked;

    @Option(
            names = {"-s", "--study"},
            paramLabel = "DIR",
            description = "The study; before or after the command.")
    private @Nullable Path study;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who acts; else WORKBENCH_CODER, else the study's own.")
    private @Nullable String coder;

    WorkbenchCommand(Surroundings around, StudyDoor door, String asked) {
        this.around = around;
        this.door = door;
        this.asked = asked;
    }

    /** The names of the command that was asked for, such as {@code source set}; empty for help. */
    String asked() {
        return asked;
    }

    Surroundings around() {
        return around;
    }

    /** How it comes to its study. */
    StudyDoor door() {
        return door;
    }

    @Nullable
    Path study() {
        return study;
    }

    @Nullable
    String coder() {
        return coder;
    }

    /** The same said between a group and its command. */
    void study(Path folder) {
        study = folder;
    }

    void coder(String name) {
        coder = name;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"workbench %s (Java %s)".formatted(Workbench.VERSION, Runtime.version())};
        }
    }
}
