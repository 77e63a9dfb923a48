package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;

@Command(
        name = "define",
        description =
                "Gives a code of the study's own new words, in its next version; codings keep the version they were made"
                        + " under ('codings --outdated').",
        footer = {
            "",
            "Example:",
            "  workbench codebook define waiting --definition \"Time lost to somebody who is not here\""
        })
final class CodebookDefineCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final WordingOptions wording = new WordingOptions();

    @Parameters(paramLabel = "CODE", description = "The code.")
    private String code = "";

    CodebookDefineCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (wording.isEmpty()) {
            throw FilterWords.usage(
                    "No words are given.", "Add --definition, --include, --exclude, --example or --code-note.");
        }
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            Code defined = workbench.codebooks().define(codes.code(code).id(), wording.rewording(codes));
            answer.give(CodeChanged.said(
                    workbench,
                    defined,
                    "%s is defined anew, version %d.".formatted(defined.path(), defined.version())));
        }
        return 0;
    }
}
