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
import workbench.id.ParticipantId;
import workbench.network.Actor;
import workbench.network.ActorKind;
import workbench.network.NewActor;

@Command(
        name = "add",
        description = "Adds an actor; 'network join' and 'network tie' also make one when they name it first.",
        footer = {
            "",
            "Examples:",
            "  workbench actor add \"Engagement officer\"",
            "  workbench actor add \"Six-navigator tender\" --kind thing --alias \"the tender\""
        })
final class ActorAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "LABEL", description = "A pseudonym or role, never a real name: it goes out in exports.")
    private String label = "";

    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "person",
            description = "person, group, organisation or thing; ${DEFAULT-VALUE} if not said.")
    private ActorKind kind = ActorKind.PERSON;

    @Option(names = "--alias", paramLabel = "A", description = "Another name it bears in the sources. Repeatable.")
    private List<String> aliases = new ArrayList<>();

    @Option(
            names = "--participant",
            paramLabel = "P",
            description = "Who it is among the participants; never goes out in exports.")
    private @Nullable String participant;

    ActorAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Actor added = workbench.actors().add(new NewActor(label, kind, aliases, id(workbench, participant)));
            answer.give(
                    Outcome.row("Added actor " + added.slug() + ".", ActorTable.of(workbench, List.of(added)), added));
        }
        return 0;
    }

    static @Nullable ParticipantId id(Workbench workbench, @Nullable String words) {
        return words == null ? null : workbench.participants().find(words).id();
    }
}
