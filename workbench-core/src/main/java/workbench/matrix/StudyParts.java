package workbench.matrix;

import java.util.List;
import java.util.function.Supplier;
import workbench.cases.Case;
import workbench.codebook.CodeTree;
import workbench.coding.Coder;
import workbench.network.Network;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.timeline.Event;

/**
 * Where the names and the order of a study's parts come from; each is asked only when a dimension needs it.
 *
 * @param events in order
 * @param sources in order of import
 */
public record StudyParts(
        Supplier<CodeTree> codes,
        Supplier<List<Event>> events,
        Supplier<List<Network>> networks,
        Supplier<List<Source>> sources,
        Supplier<List<Participant>> participants,
        Supplier<List<Case>> cases,
        Supplier<List<Coder>> coders) {}
