package workbench.cli;

import picocli.CommandLine.Mixin;
import workbench.Access;
import workbench.Workbench;

/** The options of a command that only reads the study. */
final class ReadingOptions {
    @Mixin
    private final StudyOptions study;

    private final WorkbenchCommand root;
    private final ActingCoder acting;

    ReadingOptions(WorkbenchCommand root) {
        this.root = root;
        this.study = new StudyOptions(root);
        this.acting = new ActingCoder(root);
    }

    /** The study, open to read; close it. */
    Workbench open() {
        return root.door().open(study.folder(), Access.READ, acting.name(null), root.asked());
    }
}
