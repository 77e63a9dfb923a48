package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.source.Source;
import workbench.source.SourceOverview;

@Command(
        name = "set",
        description =
                "Changes what is known of a source; its text stays. A list given replaces the list; an empty value takes an attribute away.",
        footer = {
            "",
            "Examples:",
            "  workbench source set S03 --date 2021-03 --network commissioning-network",
            "  workbench source set S03 --attribute round=midway"
        })
final class SourceSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Mixin
    private final SourceDetails details = new SourceDetails();

    SourceSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            Source changed = workbench.sources().set(found, details.edit(workbench));
            SourceOverview row = SourceTable.row(workbench, changed);
            answer.give(Outcome.row(
                    found.equals(changed) ? found.label() + " stays as it is." : "Changed " + changed.label() + ".",
                    SourceTable.of(workbench, List.of(row)),
                    row));
        }
        return 0;
    }
}
