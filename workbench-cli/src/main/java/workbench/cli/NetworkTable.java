package workbench.cli;

import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.network.Network;

/** Networks as rows. */
final class NetworkTable {
    private NetworkTable() {}

    static Table<Network> of(Workbench workbench, List<Network> networks) {
        Slugs slugs = Slugs.of(workbench);
        List<Column<Network>> columns = List.of(
                Column.data("id", network -> network.id().toString()),
                Column.of("slug", Network::slug),
                Column.of("name", Network::name),
                Column.of("kind", Network::kind),
                Column.of("aliases", Network::aliases),
                Column.of("origins", network -> slugs.networks(network.origins())));
        return new Table<>(columns, networks, "No networks yet. Add one with 'workbench network add NAME'.");
    }
}
