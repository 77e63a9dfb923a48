package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;

@Command(
        name = "add",
        description = "Adds a case: a site, network, event or participant that is rated and compared.",
        footer = {"", "Example:", "  workbench case add \"Gull Point\" --kind site --attribute size=small"})
final class CaseAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NAME", description = "Its name.")
    private String name = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "site|network|event|participant",
            description = "What it is.")
    private String kind = "";

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", description = "What is known of it. Repeatable.")
    private Map<String, String> attributes = new LinkedHashMap<>();

    CaseAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Case added = workbench.cases().add(name, kind, attributes);
            answer.give(
                    Outcome.row("Added case " + added.slug() + ".", CaseTable.of(workbench, List.of(added)), added));
        }
        return 0;
    }
}
