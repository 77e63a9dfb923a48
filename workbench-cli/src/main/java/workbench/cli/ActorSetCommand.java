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
import workbench.network.Actor;
import workbench.network.ActorKind;
import workbench.network.NewActor;
import workbench.text.Names;

@Command(
        name = "set",
        description = "Changes an actor: its label, its kind, whom of the participants it is; aliases are added.",
        footer = {"", "Example:", "  workbench actor set engagement-officer --alias \"the outreach worker\""})
final class ActorSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "ACTOR", description = "Its slug, label or alias.")
    private String actor = "";

    @Option(names = "--label", paramLabel = "L", description = "Its new label; the old one is kept as an alias.")
    private @Nullable String label;

    @Option(names = "--kind", paramLabel = "K", description = "person, group, organisation or thing.")
    private @Nullable ActorKind kind;

    @Option(names = "--alias", paramLabel = "A", description = "A further name it bears. Repeatable.")
    private List<String> aliases = new ArrayList<>();

    @Option(names = "--participant", paramLabel = "P", description = "Who it is among the participants.")
    private @Nullable String participant;

    ActorSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Actor found = workbench.actors().find(actor);
            List<String> more = new ArrayList<>(aliases);
            if (label != null && !Names.same(label, found.label())) {
                more.add(found.label());
            }
            Actor changed = workbench
                    .actors()
                    .set(found.id(), new NewActor(label, kind, more, ActorAddCommand.id(workbench, participant)));
            answer.give(Outcome.row(
                    "Changed actor " + changed.slug() + ".", ActorTable.of(workbench, List.of(changed)), changed));
        }
        return 0;
    }
}
