package workbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Access;
import workbench.Workbench;

/** The options of a command that only reads the study, but shows more to some coders than to others. */
final class ReaderOptions {
    @Mixin
    private final StudyOptions study;

    private final WorkbenchCommand root;
    private final ActingCoder acting;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who reads; else WORKBENCH_CODER, else the study's own.")
    private @Nullable String coder;

    ReaderOptions(WorkbenchCommand root) {
        this.root = root;
        this.study = new StudyOptions(root);
        this.acting = new ActingCoder(root);
    }

    /** The study, open to read; close it. */
    Workbench open() {
        return root.door().open(study.folder(), Access.READ, acting.name(coder), root.asked());
    }
}
