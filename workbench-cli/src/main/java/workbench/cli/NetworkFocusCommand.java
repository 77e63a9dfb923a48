package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.network.ActorKind;
import workbench.network.RowKind;

@Command(
        name = "focus",
        description =
                "Says what the members of a network agree it is for, at an event; it holds until it is stated anew.",
        footer = {
            "",
            "Example:",
            "  workbench network focus implementation-network --at 1 --is \"bring the tool into routine use\""
        })
final class NetworkFocusCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--at", required = true, paramLabel = "E", description = "The event at which it is stated.")
    private String at = "";

    @Option(names = "--is", required = true, paramLabel = "T", description = "The focus, in a sentence.")
    private String is = "";

    @Option(
            names = "--evidence",
            paramLabel = "EXCERPT",
            description = "The words it rests on: an excerpt's id, SOURCE@START-END or SOURCE@some words. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    NetworkFocusCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            EnteringRows said = new EnteringRows(RowKind.FOCUS)
                    .with("network", network)
                    .with("event", at)
                    .with("focus", is)
                    .withAll("evidence", evidence);
            EnteringRows.enter(workbench, List.of(said.row()), ActorKind.PERSON, around, answer);
        }
        return 0;
    }
}
