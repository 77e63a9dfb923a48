package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;

@Command(
        name = "remove",
        description = "Takes a case out of the study; refused while it holds anything. 'undo' brings it back.",
        footer = {"", "Example:", "  workbench case remove gull-point"})
final class CaseRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CASE", description = "Its slug or name.")
    private String name = "";

    CaseRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Case found = workbench.cases().find(name);
            workbench.cases().remove(found);
            answer.give(Outcome.said("Removed case %s.".formatted(found.slug()))
                    .with("removed", found.id().toString())
                    .with("slug", found.slug()));
        }
        return 0;
    }
}
