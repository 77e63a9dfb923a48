package workbench.cli;

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
import workbench.source.Participant;

@Command(
        name = "set",
        description = "Changes a participant; networks are added to those there are.",
        footer = {
            "",
            "Example:",
            "  workbench participant set commissioner-a --network implementation-network --from 2021-08"
        })
final class ParticipantSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "PARTICIPANT", description = "The pseudonym.")
    private String participant = "";

    @Option(names = "--pseudonym", paramLabel = "NAME", description = "The new pseudonym.")
    private @Nullable String pseudonym;

    @Mixin
    private final ParticipantDetails details = new ParticipantDetails();

    ParticipantSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Participant found = workbench.participants().find(participant);
            Participant changed = workbench.participants().set(found.id(), details.wanted(workbench, pseudonym));
            answer.give(Outcome.row(
                    "Changed participant " + changed.pseudonym() + ".",
                    ParticipantTable.of(workbench, List.of(changed)),
                    changed));
        }
        return 0;
    }
}
