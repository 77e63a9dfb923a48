package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "reading",
        description = "Shows a source as it is read on the coding desk: its text, and the excerpts where they stand.",
        footer = {"", "Examples:", "  workbench reading S03", "  workbench reading S03 --format json --since 120"})
final class ReadingCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Option(
            names = "--since",
            paramLabel = "SEQ",
            description = "Only the excerpts that changes after that one of the journal touched, without the text.")
    private @Nullable Long since;

    ReadingCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            MarkedSource marked =
                    new MarkedSource(workbench, workbench.sources().find(source));
            answer.give(since == null ? new SourceReading(marked) : new SourceReadingSince(marked, since));
        }
        return 0;
    }
}
