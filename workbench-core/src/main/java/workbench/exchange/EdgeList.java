package workbench.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.exchange.GraphOfNetworks.Edge;
import workbench.text.DefusedCell;

/** Writes a graph of networks as a list of edges, CSV with a header: {@code igraph::graph_from_data_frame} and Gephi take it. */
final class EdgeList {
    private static final List<String> COLUMNS = List.of(
            "source",
            "target",
            "type",
            "directed",
            "from",
            "to",
            "fromOrder",
            "toOrder",
            "relation",
            "role",
            "case",
            "excerpts");

    private EdgeList() {}

    static void write(GraphOfNetworks of, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CodingListCsv.writer().build(writer);
        csv.writeRecord(COLUMNS);
        for (Edge edge : of.edges()) {
            Map<String, Object> properties = edge.properties();
            properties.put("source", edge.source());
            properties.put("target", edge.target());
            List<String> cells = new ArrayList<>();
            for (String column : COLUMNS) {
                Object value = properties.getOrDefault(column, "");
                cells.add(value instanceof Number ? value.toString() : DefusedCell.write(value.toString()));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }
}
