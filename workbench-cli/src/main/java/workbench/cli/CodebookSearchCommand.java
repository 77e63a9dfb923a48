package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "search",
        description = "Finds codes by words of their names, definitions and criteria.",
        footer = {"", "Example:", "  workbench codebook search money time"})
final class CodebookSearchCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "All must occur.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--codebook", paramLabel = "ID", description = "In this codebook alone.")
    private @Nullable String codebook;

    CodebookSearchCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var found = workbench.codebooks().lookup().search(String.join(" ", words), codebook);
            answer.give(CodeTable.of(workbench.codebooks().tree(), found, "No code speaks of that."));
        }
        return 0;
    }
}
