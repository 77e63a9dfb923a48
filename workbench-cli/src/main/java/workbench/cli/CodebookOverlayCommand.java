package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;
import workbench.id.CodeId;

@Command(
        name = "overlay",
        description = "Lays the study's own words over a framework's code, which itself stays as it is.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook overlay available-resources --include \"Rooms lent by the council\"",
            "  workbench codebook overlay inner-setting --subject \"the council's adult care team\"",
            "  workbench codebook overlay available-resources --lift"
        })
final class CodebookOverlayCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final WordingOptions wording = new WordingOptions();

    @Parameters(paramLabel = "CODE", description = "The code.")
    private String code = "";

    @Option(names = "--name", paramLabel = "T", description = "What the study calls it.")
    private @Nullable String name;

    @Option(
            names = "--subject",
            paramLabel = "T",
            description = "Of a domain: what it is about in this study. Shown with every code below it.")
    private @Nullable String subject;

    @Option(names = "--lift", description = "Takes the study's own words off again.")
    private boolean lift;

    CodebookOverlayCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (lift == (name != null || subject != null || !wording.isEmpty())) {
            throw FilterWords.usage(
                    "Give words to lay over the code, or '--lift' to take them off.", "See 'codebook overlay --help'.");
        }
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            CodeId id = codes.code(code).id();
            Code changed = lift
                    ? workbench.codebooks().liftOverlay(id)
                    : workbench.codebooks().overlay(id, name, subject, wording.rewording(codes));
            answer.give(CodeChanged.said(
                    workbench,
                    changed,
                    (lift
                                    ? "%s bears the framework's words again, version %d."
                                    : "%s bears the study's own words, version %d.")
                            .formatted(changed.path(), changed.version())));
        }
        return 0;
    }
}
