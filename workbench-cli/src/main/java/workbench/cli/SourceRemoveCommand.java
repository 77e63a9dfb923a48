package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.source.Source;

@Command(
        name = "remove",
        description = "Takes a source out of the study, with the codings on it; 'undo' brings it back.",
        footer = {"", "Example:", "  workbench source remove S03 --yes"})
final class SourceRemoveCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Option(names = "--yes", description = "Removes it without asking, with the codings on it.")
    private boolean yes;

    SourceRemoveCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            int codings = workbench.sources().codingsOn(found);
            if (!yes && around.terminal().input() && !around.confirmed(question(found, codings))) {
                around.say("Nothing was removed.");
                return Refusals.REFUSED;
            }
            workbench.sources().remove(found, yes || around.terminal().input());
            answer.give(Outcome.said("Removed %s with %d codings; 'workbench undo' brings it back."
                            .formatted(found.label(), codings))
                    .with("id", found.id().toString())
                    .with("label", found.label())
                    .with("codings", codings));
        }
        return 0;
    }

    private static String question(Source source, int codings) {
        return "Remove %s (%s) and the %d codings on it?".formatted(source.label(), source.file(), codings);
    }
}
