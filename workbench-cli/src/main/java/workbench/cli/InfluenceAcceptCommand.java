package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "accept",
        sortOptions = false,
        description =
                "Accepts influences on their evidence, proposed ones as well as claimed ones; what differs can be said on the way. Without evidence an influence can be claimed, never accepted.",
        footer = {
            "",
            "Examples:",
            "  workbench influence accept 2/provider-network/available-resources",
            "  workbench influence accept 4/commissioning-network/cost --valence - --because \"Less money, fewer hands.\""
        })
final class InfluenceAcceptCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final InfluenceRefs influences;

    @Mixin
    private final InfluenceEditOptions edit;

    InfluenceAcceptCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.influences = new InfluenceRefs(root.around());
        this.edit = new InfluenceEditOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var named = influences.find(workbench);
            var edits = InfluenceRefs.edits(named, edit.read(workbench)::of);
            answer.give(
                    InfluenceChange.of(workbench, named, workbench.influences().accept(edits), "accepted"));
        }
        return 0;
    }
}
