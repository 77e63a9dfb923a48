package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "list",
        description = "Lists the cases.",
        footer = {"", "Example:", "  workbench case list"})
final class CaseListCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    CaseListCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(CaseTable.of(workbench, workbench.cases().all()));
        }
        return 0;
    }
}
