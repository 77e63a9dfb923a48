package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.network.Actor;

@Command(
        name = "remove",
        description = "Takes away an actor of whom nothing is said any more, such as one made by a slip of the pen.",
        footer = {"", "Example:", "  workbench actor remove comissioner-a"})
final class ActorRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "ACTOR", description = "Its slug, label or alias.")
    private String actor = "";

    ActorRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Actor found = workbench.actors().find(actor);
            workbench.actors().remove(found.id());
            answer.give(Outcome.said("Took away actor " + found.slug() + "; 'undo' brings it back.")
                    .with("removed", found.slug()));
        }
        return 0;
    }
}
