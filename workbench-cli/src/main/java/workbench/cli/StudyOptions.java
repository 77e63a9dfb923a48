package workbench.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.study.StudyFolder;

/** Which study a command works on: {@code -s}, else {@code WORKBENCH_STUDY}, else the nearest folder that is one. */
final class StudyOptions {
    private final WorkbenchCommand root;

    @Option(
            names = {"-s", "--study"},
            paramLabel = "DIR",
            description = "The study; else WORKBENCH_STUDY, else the nearest folder that is one.")
    private @Nullable Path study;

    StudyOptions(WorkbenchCommand root) {
        this.root = root;
    }

    /** The study's folder; whether it is one is found out on opening. */
    Path folder() {
        Path named = study != null ? study : root.study();
        if (named == null) {
            named = root.around().variable("WORKBENCH_STUDY").map(Path::of).orElse(null);
        }
        if (named != null) {
            return root.around().folder().resolve(named);
        }
        return StudyFolder.nearest(root.around().folder())
                .map(StudyFolder::path)
                .orElseThrow(() -> new WorkbenchException(new Refusal(
                        "There is no study here, nor in a folder above.",
                        "Name one with '-s DIR', or make one with 'workbench init DIR'.",
                        ProblemKind.STUDY_UNUSABLE)));
    }
}
