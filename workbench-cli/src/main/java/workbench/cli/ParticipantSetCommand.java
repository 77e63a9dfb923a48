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
import workbench.cli.answer.Outcome;
import workbench.id.NetworkId;
import workbench.source.Participant;

@Command(
        name = "set",
        description =
                "Changes a participant; networks are added to those there are, after those named with '--leave' are taken away.",
        footer = {
            "",
            "Examples:",
            "  workbench participant set commissioner-a --network implementation-network --from 2021-08",
            "  workbench participant set commissioner-a --leave commissioning-network"
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

    @Option(names = "--leave", paramLabel = "N", description = "A network they never spoke for after all. Repeatable.")
    private List<String> leave = new ArrayList<>();

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
            List<NetworkId> leaving = leave.stream()
                    .map(words -> workbench.networks().find(words).id())
                    .toList();
            Participant changed =
                    workbench.participants().set(found.id(), details.wanted(workbench, pseudonym), leaving);
            answer.give(Outcome.row(
                    "Changed participant " + changed.pseudonym() + ".",
                    ParticipantTable.of(workbench, List.of(changed)),
                    changed));
        }
        return 0;
    }
}
