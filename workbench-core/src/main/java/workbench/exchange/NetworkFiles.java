package workbench.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import workbench.network.NetworkRecords;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.study.AtomicFile;

/** Networks over time in other tools' forms: as a graph, and as tables that come back. */
public final class NetworkFiles {
    private final NetworkFileRooms rooms;

    public NetworkFiles(NetworkFileRooms rooms) {
        this.rooms = rooms;
    }

    /** How many vertices and edges were written. */
    public record Written(int vertices, int edges) {}

    /** Writes a graph; the file's ending picks the format: {@code .graphml}, {@code .gexf}, or {@code .csv}, a list of edges. */
    public Written graph(Path file, NetworkSelection selection) {
        GraphOfNetworks graph = GraphOfRecords.of(rooms, records(selection), selection);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "graphml" -> WholeFile.write(file, out -> GraphMl.write(graph, out));
            case "gexf" -> WholeFile.write(file, out -> Gexf.write(graph, out));
            case "csv" -> WholeFile.write(file, out -> EdgeList.write(graph, out));
            default ->
                throw new WorkbenchException(new Refusal(
                        "'%s' has no ending that picks a format.".formatted(file.getFileName()),
                        "Let it end in .graphml, .gexf or .csv; or ask for a folder of tables.",
                        ProblemKind.USAGE));
        }
        return new Written(graph.vertices().size(), graph.edges().size());
    }

    /** Writes tables, one file a kind, into a folder, which is made; answers with the names of the files. */
    public List<String> tables(Path folder, NetworkSelection selection) {
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder)) {
                throw Refusal.because("'%s' is a file.".formatted(folder), "Name a folder for the tables.");
            }
            AtomicFile.makeFolder(folder);
        }
        return NetworkTableFiles.write(rooms, folder, records(selection), selection.isAll());
    }

    private NetworkRecords records(NetworkSelection selection) {
        return rooms.configurations().select(selection.network(), selection.at());
    }
}
