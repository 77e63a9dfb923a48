package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.query.SavedQuery;

@Command(
        name = "show",
        description = "Gives the command that asks a question kept by name.",
        footer = {"", "Example:", "  workbench query show \"what held the navigators up\""})
final class QueryShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    QueryShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            SavedQuery query = workbench.savedQueries().find(name);
            answer.give(Outcome.row(QueryTable.command(query), QueryTable.of(workbench, List.of(query)), query));
        }
        return 0;
    }
}
