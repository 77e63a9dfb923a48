package workbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Access;
import workbench.Workbench;

/** The options of a command that changes the study. */
final class ChangingOptions {
    @Mixin
    private final StudyOptions study;

    private final WorkbenchCommand root;
    private final ActingCoder acting;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who acts; else WORKBENCH_CODER, else the study's own.")
    private @Nullable String coder;

    ChangingOptions(WorkbenchCommand root) {
        this(root, new StudyOptions(root));
    }

    /** For a command whose {@code --coder} asks for codings by somebody: it mixes in its own {@code study} instead of this. */
    ChangingOptions(WorkbenchCommand root, StudyOptions study) {
        this.root = root;
        this.study = study;
        this.acting = new ActingCoder(root);
    }

    /** The study, open to change; close it. */
    Workbench open() {
        return root.door().open(study.folder(), Access.WRITE, acting.name(coder), root.asked());
    }

    /** The study, open to read, for when the command turns out to change nothing; close it. */
    Workbench openToRead() {
        return root.door().open(study.folder(), Access.READ, acting.name(coder), root.asked());
    }
}
