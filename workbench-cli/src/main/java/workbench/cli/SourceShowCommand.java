package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.source.Source;

@Command(
        name = "show",
        description = "Shows what is known of a source, who speaks in it, and what belongs to it.",
        footer = {"", "Example:", "  workbench source show commissioner-1.docx"})
final class SourceShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    SourceShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            answer.give(SourcePortrait.of(workbench, found));
        }
        return 0;
    }
}
