package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "set",
        sortOptions = false,
        description = "Changes influences; their status and what is not said stay.",
        footer = {
            "",
            "Examples:",
            "  workbench influence set 2/provider-network/cost --effect steadies --evidence S03@120-188#cost",
            "  workbench influence set 2/provider-network/cost --drop S03@120-188#cost --because \"Said of another contract.\""
        })
final class InfluenceSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final InfluenceRefs influences;

    @Mixin
    private final InfluenceEditOptions edit;

    InfluenceSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.influences = new InfluenceRefs(root.around());
        this.edit = new InfluenceEditOptions(root.around());
    }

    @Override
    public Integer call() {
        if (edit.saysNothing()) {
            throw FilterWords.usage(
                    "Nothing says what to change.",
                    "Add --valence, --effect, --because, --claimed-by, --evidence, --against or --drop.");
        }
        try (Workbench workbench = study.open()) {
            var named = influences.find(workbench);
            var edits = InfluenceRefs.edits(named, edit.read(workbench)::of);
            answer.give(
                    InfluenceChange.of(workbench, named, workbench.influences().set(edits), "changed"));
        }
        return 0;
    }
}
