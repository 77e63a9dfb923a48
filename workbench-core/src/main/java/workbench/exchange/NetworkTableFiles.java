package workbench.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.network.NetworkRecords;
import workbench.network.Party;
import workbench.network.RowKind;
import workbench.text.DefusedCell;

/**
 * Writes what is said of networks as tables, one file a kind, that {@link NetworkTables} reads back without change. Sources stand
 * there by their neutral labels; whom of the participants an actor is stays in the study.
 */
final class NetworkTableFiles {
    private final NetworkFileRooms rooms;
    private final Path folder;
    private final List<String> written = new ArrayList<>();

    private NetworkTableFiles(NetworkFileRooms rooms, Path folder) {
        this.rooms = rooms;
        this.folder = folder;
    }

    /** Writes a file for each kind, with a header alone where there are no rows; answers with their names. */
    static List<String> write(NetworkFileRooms rooms, Path folder, NetworkRecords records, boolean whole) {
        NetworkTableFiles files = new NetworkTableFiles(rooms, folder);
        files.write(records, whole);
        return files.written;
    }

    /** @param whole whether networks and actors of which nothing is said stand in the tables too */
    private void write(NetworkRecords records, boolean whole) {
        NetworkTableRows rows = NetworkTableRows.of(rooms, records);
        Set<Party> named = named(records);
        file(
                "networks.csv",
                RowKind.NETWORK,
                rooms.networks().all().stream()
                        .filter(one -> whole || named.contains(new Party.OfNetwork(one.id())))
                        .map(rows::network)
                        .toList());
        file(
                "actors.csv",
                RowKind.ACTOR,
                rooms.actors().all().stream()
                        .filter(one -> whole || named.contains(new Party.OfActor(one.id())))
                        .map(rows::actor)
                        .toList());
        file("memberships.csv", RowKind.MEMBERSHIP, each(records.memberships(), rows::membership));
        file("ties.csv", RowKind.TIE, each(records.associations(), rows::tie));
        file("focus.csv", RowKind.FOCUS, each(records.foci(), rows::focus));
        file("states.csv", RowKind.STATE, each(records.states(), rows::state));
        file(
                "strategies.csv",
                RowKind.STRATEGY,
                records.strategies().stream()
                        .flatMap(one -> rows.strategy(one).stream())
                        .toList());
        file("tasks.csv", RowKind.TASK, each(records.tasks(), rows::task));
    }

    private static <T> List<Map<String, String>> each(List<T> records, Function<T, Map<String, String>> row) {
        return records.stream().map(row).toList();
    }

    private void file(String name, RowKind kind, List<Map<String, String>> rows) {
        List<String> columns = Stream.concat(kind.needed().stream(), kind.further().stream())
                .filter(column -> !column.equals("participant"))
                .toList();
        WholeFile.write(folder.resolve(name), out -> {
            CsvWriter csv = CodingListCsv.writer().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(columns);
            for (Map<String, String> row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> DefusedCell.write(row.getOrDefault(column, "")))
                        .toList());
            }
            csv.flush();
        });
        written.add(name);
    }

    /** All of whom records speak, and what networks were formed of. */
    private Set<Party> named(NetworkRecords records) {
        Set<Party> named = new LinkedHashSet<>();
        records.memberships().forEach(one -> {
            named.add(new Party.OfActor(one.actor()));
            named.add(new Party.OfNetwork(one.network()));
        });
        records.associations().forEach(one -> named.addAll(List.of(one.from(), one.to())));
        records.foci().forEach(one -> named.add(new Party.OfNetwork(one.network())));
        records.states().forEach(one -> named.add(new Party.OfNetwork(one.network())));
        records.strategies().forEach(one -> {
            named.add(new Party.OfNetwork(one.network()));
            one.steps().forEach(step -> Stream.ofNullable(step.owner()).forEach(named::add));
        });
        records.tasks().forEach(one -> {
            named.add(new Party.OfNetwork(one.network()));
            Stream.ofNullable(one.planned()).forEach(named::add);
            Stream.ofNullable(one.actual()).forEach(named::add);
        });
        rooms.networks().all().stream()
                .filter(one -> named.contains(new Party.OfNetwork(one.id())))
                .flatMap(one -> rooms.networks().withOrigins(one.id()).stream())
                .forEach(one -> named.add(new Party.OfNetwork(one)));
        return named;
    }
}
