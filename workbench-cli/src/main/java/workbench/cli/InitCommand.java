package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.study.NewStudy;
import workbench.study.Study;

@Command(
        name = "init",
        description = "Makes a new study: a folder with everything in it.",
        footer = {
            "",
            "Example:",
            "  workbench init harbour-study --title \"Harbour study\" --codebook cfir-2009 --coder MK"
        })
final class InitCommand implements Callable<Integer> {
    private final WorkbenchCommand root;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path folder = Path.of("");

    @Mixin
    private final NewStudyOptions made = new NewStudyOptions();

    @Option(names = "--coder", paramLabel = "NAME", description = "Who codes, where nobody else is named.")
    private @Nullable String coder;

    InitCommand(WorkbenchCommand root) {
        this.root = root;
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        Path place = root.around().folder().resolve(folder).normalize();
        NewStudy wanted = made.wanted(place, new ActingCoder(root).name(coder));
        try (Workbench workbench = Workbench.create(place, wanted)) {
            answer.give(outcome(workbench.study(), wanted.codebooks()));
        }
        return 0;
    }

    private Outcome outcome(Study study, List<String> frameworks) {
        String books = frameworks.isEmpty()
                ? "No codebook yet: 'codebook import' brings one, 'codebook add' makes a code of your own."
                : "Codebook: " + String.join(", ", frameworks)
                        + (frameworks.size() > 1 ? " (the first is primary)." : ".");
        return new Outcome(
                        List.of(
                                "Made the study '%s' in %s; coder %s.".formatted(study.title(), folder, study.coder()),
                                books,
                                "Next: workbench -s %s import FILE...".formatted(folder)),
                        java.util.Map.of())
                .with("id", study.id().toString())
                .with("title", study.title())
                .with("folder", folder.toString())
                .with("language", study.language())
                .with("codebooks", frameworks)
                .with("coder", study.coder());
    }
}
