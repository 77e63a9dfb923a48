package workbench.exchange;

import java.time.Clock;
import java.util.function.Supplier;
import workbench.codebook.CodeTree;
import workbench.coding.Coders;
import workbench.coding.Codings;
import workbench.influence.Influences;
import workbench.journal.Journal;
import workbench.matrix.Matrices;
import workbench.network.Networks;
import workbench.query.Search;
import workbench.source.Participants;
import workbench.source.Sources;
import workbench.study.Study;
import workbench.timeline.Timeline;

/**
 * What an export asks of the other rooms.
 *
 * @param version of the program
 */
public record ExportRooms(
        Study study,
        Supplier<CodeTree> codes,
        Networks networks,
        Timeline timeline,
        Participants participants,
        Sources sources,
        Codings codings,
        Coders coders,
        Journal journal,
        Search search,
        Matrices matrices,
        Influences influences,
        String version,
        Clock clock) {
    StudyNames names() {
        return new StudyNames(codes.get(), timeline.all(), networks.all(), coders.all(), sources.all());
    }
}
