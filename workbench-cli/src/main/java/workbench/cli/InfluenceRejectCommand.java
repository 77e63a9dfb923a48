package workbench.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import workbench.id.InfluenceId;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;
import workbench.influence.Influences;

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
final class InfluenceRejectCommand extends InfluenceJudging {
    InfluenceRejectCommand(WorkbenchCommand root) {
        super(root, "rejected");
    }

    @Override
    List<Influence> judge(Influences room, Map<InfluenceId, InfluenceEdit> edits) {
        return room.reject(edits);
    }
}
