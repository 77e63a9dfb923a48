package workbench.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import workbench.id.InfluenceId;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;
import workbench.influence.Influences;

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
final class InfluenceAcceptCommand extends InfluenceJudging {
    InfluenceAcceptCommand(WorkbenchCommand root) {
        super(root, "accepted");
    }

    @Override
    List<Influence> judge(Influences room, Map<InfluenceId, InfluenceEdit> edits) {
        return room.accept(edits);
    }
}
