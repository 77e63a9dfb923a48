package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.guide.Guide;

@Command(
        name = "show",
        description = "Shows a guide's questions, what each asks about, and in which sources it was left out.",
        footer = {"", "Example:", "  workbench guide show first-round"})
final class GuideShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "GUIDE", description = "Its slug or title.")
    private String name = "";

    GuideShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Guide guide = workbench.guides().find(name);
            var questions = GuideTable.questions(workbench, guide);
            Dossier shown = Dossier.of(GuideTable.of(workbench, List.of(guide)), guide)
                    .with(
                            "questions",
                            "questions (%d)".formatted(guide.questions().size()),
                            questions);
            answer.give(new Dossier(shown.fields(), shown.seen(), shown.parts(), shown.notes(), questions));
        }
        return 0;
    }
}
