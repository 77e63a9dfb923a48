package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.source.Participant;

@Command(
        name = "add",
        description = "Adds somebody who speaks, under a pseudonym.",
        footer = {
            "",
            "Example:",
            "  workbench participant add commissioner-a --role \"lead commissioner\" --network commissioning-network --consent written"
        })
final class ParticipantAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "PSEUDONYM", description = "Never the real name.")
    private String pseudonym = "";

    @Mixin
    private final ParticipantDetails details = new ParticipantDetails();

    ParticipantAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Participant added = workbench.participants().add(details.wanted(workbench, pseudonym));
            answer.give(Outcome.row(
                    "Added participant " + added.pseudonym() + ".",
                    ParticipantTable.of(workbench, List.of(added)),
                    added));
        }
        return 0;
    }
}
