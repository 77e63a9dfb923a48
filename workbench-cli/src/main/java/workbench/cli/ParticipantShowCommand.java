package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.source.Participant;

@Command(
        name = "show",
        description = "Shows one participant, and the sources they speak in.",
        footer = {"", "Example:", "  workbench participant show commissioner-a"})
final class ParticipantShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "PARTICIPANT", description = "The pseudonym.")
    private String participant = "";

    ParticipantShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Participant found = workbench.participants().find(participant);
            answer.give(ParticipantDossier.of(workbench, found));
        }
        return 0;
    }
}
