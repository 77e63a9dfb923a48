package workbench.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.Facets;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.Network;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.source.Source;
import workbench.timeline.Event;

/** What the words of a row mean; each refusal names the row and the column. Words met again cost nothing. */
final class RowWords {
    private final CodingBatch.Rooms rooms;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Code> roles = new HashMap<>();
    private final Map<String, Code> characteristics = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, List<EventId>> eventLists = new HashMap<>();
    private final Map<String, List<NetworkId>> networkLists = new HashMap<>();
    private @Nullable Facets facets;

    RowWords(CodingBatch.Rooms rooms) {
        this.rooms = rooms;
    }

    Source source(CodingRow row) {
        return named(row, "source", () -> sources.computeIfAbsent(row.source(), rooms.sources()::find));
    }

    /** One code, or a role and a characteristic. */
    List<Code> codes(CodingRow row) {
        if (row.characteristic().isBlank()) {
            return List.of(named(row, "code", () -> codes.computeIfAbsent(row.code(), rooms.codes())));
        }
        return List.of(
                named(row, "code", () -> roles.computeIfAbsent(row.code(), facets()::role)),
                named(
                        row,
                        "characteristic",
                        () -> characteristics.computeIfAbsent(row.characteristic(), facets()::characteristic)));
    }

    private Facets facets() {
        Facets known = facets;
        if (known == null) {
            known = rooms.facets().get();
            facets = known;
        }
        return known;
    }

    /** Empty where none is stated. */
    List<EventId> events(CodingRow row) {
        return named(
                row,
                "event",
                () -> eventLists.computeIfAbsent(
                        row.event(),
                        words -> CodingBatch.split(words)
                                .map(rooms.timeline()::find)
                                .map(Event::id)
                                .distinct()
                                .toList()));
    }

    List<NetworkId> affects(CodingRow row) {
        return networks(row, "affects", row.affects());
    }

    /** Whose words they are, where that is stated. */
    @Nullable
    NetworkId network(CodingRow row) {
        List<NetworkId> stated = networks(row, "network", row.network());
        if (stated.size() > 1) {
            throw Placing.refused(row, "network", "words belong to one network", "State one, or none.");
        }
        return stated.isEmpty() ? null : stated.getFirst();
    }

    private List<NetworkId> networks(CodingRow row, String column, String words) {
        return named(
                row,
                column,
                () -> networkLists.computeIfAbsent(
                        words,
                        list -> CodingBatch.split(list)
                                .map(rooms.networks()::find)
                                .map(Network::id)
                                .distinct()
                                .toList()));
    }

    @Nullable
    Valence valence(CodingRow row) {
        return row.valence().isBlank()
                ? null
                : Valence.read(row.valence())
                        .orElseThrow(() -> Placing.refused(
                                row,
                                "valence",
                                "'%s' is no valence".formatted(row.valence()),
                                "Write positive, negative, mixed, neutral or leave it empty."));
    }

    @Nullable
    Voice voice(CodingRow row) {
        return row.voice().isBlank()
                ? null
                : Voice.read(row.voice())
                        .orElseThrow(() -> Placing.refused(
                                row,
                                "voice",
                                "'%s' is no voice".formatted(row.voice()),
                                "Write observer, quoted, document or leave it empty."));
    }

    /** What the words name, or the refusal with the row and column. */
    private static <T> T named(CodingRow row, String column, Supplier<T> finding) {
        try {
            return finding.get();
        } catch (WorkbenchException unknown) {
            Problem problem = unknown.problems().getFirst();
            String what = row.row() == 0
                    ? problem.what()
                    : "Row %d, column '%s': %s".formatted(row.row(), column, problem.what());
            throw new WorkbenchException(new RowProblem(row.row(), column, what, problem.remedy()));
        }
    }
}
