package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.source.Attachment;
import workbench.source.Source;

@Command(
        name = "attach",
        description = "Keeps a file (scan, photo, recording) beside a source.",
        footer = {"", "Example:", "  workbench source attach S03 scans/page-1.jpg"})
final class SourceAttachCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to keep a copy of.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    SourceAttachCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            Attachment attachment = workbench.sources().attach(found, around.file(file));
            answer.give(Outcome.said("'%s' is kept beside %s.".formatted(attachment.file(), found.label()))
                    .with("id", attachment.id().toString())
                    .with("source", found.id().toString())
                    .with("file", attachment.file())
                    .with("sha256", attachment.sha256())
                    .with("sizeBytes", attachment.sizeBytes()));
        }
        return 0;
    }
}
