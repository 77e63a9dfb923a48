package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.source.Participant;

@Command(
        name = "remove",
        description =
                "Takes a participant out of the study; refused while a speaker, source, actor, summary or memo names"
                        + " them. 'undo' brings them back.",
        footer = {"", "Example:", "  workbench participant remove nurse-i"})
final class ParticipantRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "PARTICIPANT", description = "The pseudonym.")
    private String participant = "";

    ParticipantRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Participant found = workbench.participants().find(participant);
            workbench.participants().remove(found);
            answer.give(Outcome.said("Removed participant %s.".formatted(found.pseudonym()))
                    .with("removed", found.id().toString())
                    .with("pseudonym", found.pseudonym()));
        }
        return 0;
    }
}
