package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.query.SavedQuery;

@Command(
        name = "remove",
        description = "Forgets a question that was kept by name.",
        footer = {"", "Example:", "  workbench query remove \"what held the navigators up\""})
final class QueryRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    QueryRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            SavedQuery query = workbench.savedQueries().find(name);
            workbench.savedQueries().remove(query);
            answer.give(Outcome.said("Forgot '%s'; 'undo' brings it back.".formatted(query.name()))
                    .with("removed", query.id().toString()));
        }
        return 0;
    }
}
