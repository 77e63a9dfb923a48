package workbench.question;

import java.util.function.Supplier;
import workbench.cases.Cases;
import workbench.codebook.CodeTree;
import workbench.coding.Codings;
import workbench.coding.Passages;
import workbench.guide.Guides;
import workbench.influence.Influences;
import workbench.matrix.Matrices;
import workbench.memo.Memos;
import workbench.network.Actors;
import workbench.network.Configurations;
import workbench.network.Networks;
import workbench.query.Search;
import workbench.source.Participants;
import workbench.source.Sources;
import workbench.timeline.Timeline;

/** The rooms of a study that questions are put to. */
public record Material(
        Supplier<CodeTree> codes,
        Cases cases,
        Timeline timeline,
        Networks networks,
        Actors actors,
        Configurations configurations,
        Participants participants,
        Sources sources,
        Guides guides,
        Codings codings,
        Passages passages,
        Memos memos,
        Search search,
        Matrices matrices,
        Influences influences) {}
