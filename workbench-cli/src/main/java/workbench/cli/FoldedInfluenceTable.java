package workbench.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.CodeTree;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;

/** Influences as rows, folded to one for each event and code. */
final class FoldedInfluenceTable {
    private FoldedInfluenceTable() {}

    static Table<FoldedInfluence> of(Workbench workbench, List<FoldedInfluence> rows) {
        Slugs slugs = Slugs.of(workbench);
        CodeTree tree = workbench.codebooks().tree();
        return new Table<>(
                List.of(
                        Column.of("id", row -> only(row)),
                        Column.<FoldedInfluence>of("event", row -> slugs.event(row.event())),
                        Column.<FoldedInfluence>of("network", row -> slugs.networks(row.networks())),
                        Column.<FoldedInfluence>of(
                                "code", row -> tree.code(row.code()).path()),
                        Column.<FoldedInfluence>of(
                                "name", row -> tree.code(row.code()).name()),
                        Column.<FoldedInfluence>of(
                                "valence", row -> row.valence().slug()),
                        Column.<FoldedInfluence>of(
                                "effect", row -> row.effects().isEmpty() ? null : row.effects()),
                        Column.<FoldedInfluence>of("claimedBy", row -> String.join(";", row.claimedBy())),
                        Column.<FoldedInfluence>of("because", row -> reasons(row, slugs)),
                        Column.<FoldedInfluence>of("evidence", row -> InfluenceTable.ids(row.evidence())),
                        Column.<FoldedInfluence>of("against", row -> InfluenceTable.ids(row.against())),
                        Column.<FoldedInfluence>of("status", row -> row.status().slug()),
                        Column.<FoldedInfluence>of(
                                "influences",
                                row -> row.parts().stream()
                                        .map(part -> part.id().toString())
                                        .toList())),
                rows,
                "");
    }

    /** The id where nothing was folded; what was folded has several. */
    private static @Nullable String only(FoldedInfluence row) {
        return row.parts().size() == 1 ? row.parts().getFirst().id().toString() : null;
    }

    private static @Nullable String reasons(FoldedInfluence row, Slugs slugs) {
        List<Influence> with =
                row.parts().stream().filter(part -> part.because() != null).toList();
        if (with.size() <= 1) {
            return with.isEmpty() ? null : with.getFirst().because();
        }
        return with.stream()
                .map(part -> Objects.toString(slugs.network(part.network())) + ": " + part.because())
                .collect(Collectors.joining(" / "));
    }
}
