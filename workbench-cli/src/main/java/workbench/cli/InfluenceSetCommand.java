package workbench.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import workbench.id.InfluenceId;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;
import workbench.influence.Influences;

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
final class InfluenceSetCommand extends InfluenceJudging {
    InfluenceSetCommand(WorkbenchCommand root) {
        super(root, "changed");
    }

    @Override
    boolean needsChange() {
        return true;
    }

    @Override
    List<Influence> judge(Influences room, Map<InfluenceId, InfluenceEdit> edits) {
        return room.set(edits);
    }
}
