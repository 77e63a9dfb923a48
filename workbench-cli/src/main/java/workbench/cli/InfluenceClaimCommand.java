package workbench.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import workbench.id.InfluenceId;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;
import workbench.influence.Influences;

@Command(
        name = "claim",
        sortOptions = false,
        description = "Claims influences: they stand in the tables, marked where they rest on no excerpt.",
        footer = {
            "",
            "Examples:",
            "  workbench influence claim 5/implementation-network/champions --because \"Expected by all, observed by nobody.\""
        })
final class InfluenceClaimCommand extends InfluenceJudging {
    InfluenceClaimCommand(WorkbenchCommand root) {
        super(root, "claimed");
    }

    @Override
    List<Influence> judge(Influences room, Map<InfluenceId, InfluenceEdit> edits) {
        return room.claim(edits);
    }
}
