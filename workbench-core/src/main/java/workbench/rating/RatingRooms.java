package workbench.rating;

import java.util.function.Supplier;
import workbench.cases.Cases;
import workbench.codebook.CodeLookup;
import workbench.codebook.CodeTree;
import workbench.coding.Coders;
import workbench.coding.EvidenceWords;
import workbench.source.Sources;

/** What ratings ask of the rooms before theirs. */
public record RatingRooms(
        Cases cases,
        Supplier<CodeTree> tree,
        Supplier<CodeLookup> lookup,
        Coders coders,
        EvidenceWords evidence,
        Sources sources) {
    CodeLookup codes() {
        return lookup.get();
    }
}
