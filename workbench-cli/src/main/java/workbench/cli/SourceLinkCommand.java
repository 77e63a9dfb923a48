package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.source.Source;

@Command(
        name = "link",
        description = "Says that two sources belong together, such as an interview and the note written after it.",
        footer = {"", "Example:", "  workbench source link S03 S11"})
final class SourceLinkCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "One source.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "COMPANION", description = "The other.")
    private String other = "";

    SourceLinkCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source first = workbench.sources().find(one);
            Source second = workbench.sources().find(other);
            workbench.sources().link(first, second);
            answer.give(Outcome.said("%s and %s belong together.".formatted(first.label(), second.label()))
                    .with("source", first.id().toString())
                    .with("companion", second.id().toString()));
        }
        return 0;
    }
}
