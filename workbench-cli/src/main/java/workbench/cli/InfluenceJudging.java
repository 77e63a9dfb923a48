package workbench.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.InfluenceId;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;
import workbench.influence.Influences;

/** A command that judges the influences named, and may change them on the way. */
abstract class InfluenceJudging implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final InfluenceRefs influences;

    @Mixin
    private final InfluenceEditOptions edit;

    private final String done;

    /** @param done what has happened to them: {@code accepted} */
    InfluenceJudging(WorkbenchCommand root, String done) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.influences = new InfluenceRefs(root.around());
        this.edit = new InfluenceEditOptions(root.around());
        this.done = done;
    }

    /** Whether it makes no sense without something to change. */
    boolean needsChange() {
        return false;
    }

    abstract List<Influence> judge(Influences room, Map<InfluenceId, InfluenceEdit> edits);

    @Override
    public Integer call() {
        if (needsChange() && edit.saysNothing()) {
            throw FilterWords.usage(
                    "Nothing says what to change.",
                    "Add --valence, --effect, --because, --claimed-by, --evidence, --against or --drop.");
        }
        try (Workbench workbench = study.open()) {
            var named = influences.find(workbench);
            var edits = InfluenceRefs.edits(named, edit.read(workbench)::of);
            answer.give(InfluenceChange.of(workbench, named, judge(workbench.influences(), edits), done));
        }
        return 0;
    }
}
