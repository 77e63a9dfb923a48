package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "reject",
        sortOptions = false,
        description =
                "Says that influences do not hold. They stay in the study, count nowhere, and are not proposed again.",
        footer = {
            "",
            "Examples:",
            "  workbench influence reject 3/provider-network/culture --because \"The same coder, the same afternoon.\""
        })
final class InfluenceRejectCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final InfluenceRefs influences;

    @Mixin
    private final InfluenceEditOptions edit;

    InfluenceRejectCommand(WorkbenchCommand root) {
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
                    InfluenceChange.of(workbench, named, workbench.influences().reject(edits), "rejected"));
        }
        return 0;
    }
}
