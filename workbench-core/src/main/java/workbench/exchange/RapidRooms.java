package workbench.exchange;

import java.util.function.Supplier;
import workbench.cases.Cases;
import workbench.codebook.CodeLookup;
import workbench.codebook.CodeTree;
import workbench.coding.Coders;
import workbench.guide.Guides;
import workbench.rating.Summaries;
import workbench.source.Participants;
import workbench.source.Sources;
import workbench.study.Study;

/** What rapid templates are made of, and go into. */
public record RapidRooms(
        Study study,
        Supplier<CodeTree> codes,
        Supplier<CodeLookup> lookup,
        Cases cases,
        Participants participants,
        Sources sources,
        Guides guides,
        Summaries summaries,
        Coders coders) {}
