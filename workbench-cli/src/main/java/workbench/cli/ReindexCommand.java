package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;

@Command(
        name = "reindex",
        description = "Makes the search index anew from the database.",
        footer = {"", "Example:", "  workbench reindex"})
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    ReindexCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            workbench.reindex();
            int sources = workbench.sources().all().size();
            answer.give(Outcome.said("Made the search index anew, of %d sources.".formatted(sources))
                    .with("sources", sources));
        }
        return 0;
    }
}
