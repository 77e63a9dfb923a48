package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.network.NetworkRecord;

@Command(
        name = "remove",
        description =
                "Takes away a record of a network that was said in error: a membership, tie, focus, state, task or"
                        + " strategy.",
        footer = {"", "Example:", "  workbench network remove 3f2a9c01b7de"})
final class NetworkRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "RECORD", description = "Its id or the end of it, as 'network show --ids' shows it.")
    private String record = "";

    NetworkRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            NetworkRecord found = workbench.configurations().find(record);
            String words = workbench.configurations().words().of(found);
            workbench.configurations().remove(found);
            answer.give(Outcome.said("Took away %s; 'undo' brings it back.".formatted(words))
                    .with("removed", found.recordId().toString()));
        }
        return 0;
    }
}
