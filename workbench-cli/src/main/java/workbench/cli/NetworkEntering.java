package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.network.ActorKind;

/** A command that says something of a network, with the words it rests on. */
abstract class NetworkEntering implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(
            names = "--evidence",
            paramLabel = "EXCERPT",
            description = "The words it rests on: an excerpt's id, SOURCE@START-END or SOURCE@some words. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    NetworkEntering(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    /** What is said, without the evidence; one row, or one a step. */
    abstract List<EnteringRows> said(Workbench workbench);

    /** What an actor is that is named here for the first time. */
    ActorKind newActors() {
        return ActorKind.PERSON;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var rows = said(workbench).stream()
                    .map(row -> row.withAll("evidence", evidence).row())
                    .toList();
            EnteringRows.enter(workbench, rows, newActors(), around, answer);
        }
        return 0;
    }
}
