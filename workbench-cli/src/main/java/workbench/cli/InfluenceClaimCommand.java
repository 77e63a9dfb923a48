package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "claim",
        sortOptions = false,
        description = "Claims influences: they stand in the tables, marked where they rest on no excerpt.",
        footer = {
            "",
            "Examples:",
            "  workbench influence claim 5/implementation-network/champions --because \"Expected by all, observed by nobody.\""
        })
final class InfluenceClaimCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final InfluenceRefs influences;

    @Mixin
    private final InfluenceEditOptions edit;

    InfluenceClaimCommand(WorkbenchCommand root) {
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
                    InfluenceChange.of(workbench, named, workbench.influences().claim(edits), "claimed"));
        }
        return 0;
    }
}
