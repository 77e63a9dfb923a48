package workbench.influence;

import java.util.function.Function;
import java.util.function.Supplier;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.Coders;
import workbench.coding.EvidenceWords;
import workbench.network.Networks;
import workbench.query.Search;
import workbench.source.Sources;
import workbench.timeline.Timeline;

/**
 * What influences ask of the rooms before them.
 *
 * @param code finds the code that words mean, of any codebook
 */
public record InfluenceRooms(
        Timeline timeline,
        Networks networks,
        Supplier<CodeTree> codes,
        Function<String, Code> code,
        Coders coders,
        Sources sources,
        EvidenceWords evidence,
        Search search) {}
