package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;

@Command(
        name = "alias",
        description = "Gives a code of the study's own further names by which it is found, or takes some away.",
        footer = {"", "Example:", "  workbench codebook alias waiting --add \"Hanging about\" --drop delay"})
final class CodebookAliasCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code.")
    private String code = "";

    @Option(names = "--add", paramLabel = "A", description = "Another name. Repeatable.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--drop", paramLabel = "A", description = "A name it shall no longer have. Repeatable.")
    private List<String> gone = new ArrayList<>();

    CodebookAliasCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (more.isEmpty() && gone.isEmpty()) {
            throw FilterWords.usage("Nothing says which name.", "Add --add A, or --drop A.");
        }
        try (Workbench workbench = study.open()) {
            Code changed = workbench
                    .codebooks()
                    .alias(workbench.codebooks().lookup().code(code).id(), more, gone);
            String names = changed.aliases().isEmpty() ? "nothing else" : String.join(", ", changed.aliases());
            answer.give(CodeChanged.said(workbench, changed, "%s is also called %s.".formatted(changed.path(), names)));
        }
        return 0;
    }
}
