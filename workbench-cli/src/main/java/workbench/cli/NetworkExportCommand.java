package workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.NetworkFiles;
import workbench.exchange.NetworkSelection;
import workbench.network.NetworkRecords;
import workbench.timeline.Event;

@Command(
        name = "export",
        description = {
            "Writes networks over time: as a graph for Gephi (.gexf, with its timeline), R igraph and others (.graphml), as a"
                    + " list of edges (.csv), or as tables that 'network import' takes back.",
            "Time is the order of events. Actors go out by their pseudonyms; whom of the participants they are does not."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network export harbour.gexf",
            "  workbench network export event2.graphml --network implementation-network --at 2",
            "  workbench network export tables --as-tables"
        })
final class NetworkExportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE", description = "Its ending picks the format: .graphml, .gexf or .csv; or a folder.")
    @NamesFile(FileUse.WRITE)
    private Path file = Path.of("");

    @Option(names = "--as-tables", description = "FILE is a folder; one table a kind of record is written into it.")
    private boolean asTables;

    @Option(
            names = "--network",
            paramLabel = "N",
            description = "Only a network, its members, and ties of itself or among those and its origins.")
    private @Nullable String network;

    @Option(names = "--at", paramLabel = "E", description = "Only what holds at an event.")
    private @Nullable String at;

    NetworkExportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        Path place = around.file(file);
        try (Workbench workbench = study.open()) {
            NetworkSelection selection = new NetworkSelection(
                    network == null ? null : workbench.networks().find(network).id(),
                    at == null ? null : workbench.timeline().find(at).id());
            if (asTables || Files.isDirectory(place)) {
                List<String> files = workbench.networkFiles().tables(place, selection);
                answer.give(Outcome.said("Wrote %s to %s; 'network import %s' takes them back."
                                .formatted(CodedLines.counted(files.size(), "table"), file, file))
                        .with("folder", file.toString())
                        .with("files", files));
            } else {
                NetworkFiles.Written written = workbench.networkFiles().graph(place, selection);
                sayWhereCasesMix(workbench, selection);
                answer.give(Outcome.said("Wrote %s and %s to %s."
                                .formatted(
                                        CodedLines.counted(written.vertices(), "actor or network")
                                                .replace("actor or networks", "actors and networks"),
                                        CodedLines.counted(written.edges(), "edge"),
                                        file))
                        .with("file", file.toString())
                        .with("vertices", written.vertices())
                        .with("edges", written.edges()));
            }
        }
        return 0;
    }

    /** Orders of events count within a case, and a graph has one line of time. */
    private void sayWhereCasesMix(Workbench workbench, NetworkSelection selection) {
        NetworkRecords records = workbench.configurations().select(selection.network(), selection.at());
        long cases = Stream.concat(
                        records.memberships().stream().map(one -> one.from()),
                        records.associations().stream().map(one -> one.first()))
                .map(workbench.timeline()::event)
                .map(Event::caseId)
                .map(Objects::toString)
                .distinct()
                .count();
        if (cases > 1) {
            around.say(
                    "Events of several cases share one line of time by their orders; the edges' 'case' tells them apart.");
        }
    }
}
