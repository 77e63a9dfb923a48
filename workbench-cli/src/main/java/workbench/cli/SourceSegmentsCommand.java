package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.source.Source;

@Command(
        name = "segments",
        description = "Lists the parts of a source: turns, paragraphs, headings …, in reading order.",
        footer = {"", "Example:", "  workbench source segments S03 --format json"})
final class SourceSegmentsCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    SourceSegmentsCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            answer.give(SegmentTable.of(workbench, found));
        }
        return 0;
    }
}
