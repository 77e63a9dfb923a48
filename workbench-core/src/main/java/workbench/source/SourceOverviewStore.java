package workbench.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import workbench.storage.Binder;
import workbench.storage.Database;

/** How far sources are coded, counted in one sweep over the codings that stand; no text is read. */
final class SourceOverviewStore {
    /** Excerpts in reading order: each covers what reaches beyond all before it, and begins in one of the text's parts. */
    private static final String FIGURES = """
            SELECT v.id, v.segments, v.characters, v.number, p.start_at * CAST(%d AS BIGINT) / NULLIF(v.characters, 0) AS part,
                   SUM(p.codings) AS codings, SUM(p.fresh) AS fresh
              FROM source_version v
              LEFT JOIN (
                    SELECT version_id, start_at, codings, GREATEST(0, end_at - GREATEST(start_at, COALESCE(MAX(end_at) OVER (
                             PARTITION BY version_id ORDER BY start_at, end_at
                             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))) AS fresh
                      FROM (SELECT e.version_id, e.start_at, e.end_at, COUNT(*) AS codings
                              FROM coding c JOIN excerpt e ON e.id = c.excerpt_id
                             WHERE c.removed_seq IS NULL AND c.status = 'made'%s
                             GROUP BY e.id, e.version_id, e.start_at, e.end_at) coded) p ON p.version_id = v.id
             %s
             GROUP BY v.id, v.segments, v.characters, v.number, part""";

    private final Database database;

    SourceOverviewStore(Database database) {
        this.database = database;
    }

    List<SourceOverview> of(List<Source> sources) {
        return of(sources, FIGURES.formatted(SourceOverview.PARTS, "", ""), Binder.NOTHING);
    }

    SourceOverview of(Source source) {
        UUID version = source.version().value();
        String ofOne = FIGURES.formatted(SourceOverview.PARTS, " AND e.version_id = ?", "WHERE v.id = ?");
        return of(List.of(source), ofOne, Binder.of(version, version)).getFirst();
    }

    private List<SourceOverview> of(List<Source> sources, String query, Binder binder) {
        Map<UUID, Figures> figures = new HashMap<>();
        database.each(
                query,
                binder,
                row -> figures.computeIfAbsent(row.getObject("id", UUID.class), version -> new Figures())
                        .add(row));
        return sources.stream()
                .map(source -> figures.getOrDefault(source.version().value(), new Figures())
                        .of(source))
                .toList();
    }

    /** The rows of one version, one for each part of its text in which something is coded. */
    private static final class Figures {
        private final Integer[] spread = new Integer[SourceOverview.PARTS];
        private int segments;
        private int characters;
        private int number = 1;
        private int codings;
        private int coded;

        Figures() {
            Arrays.fill(spread, 0);
        }

        void add(ResultSet row) throws SQLException {
            segments = row.getInt("segments");
            characters = row.getInt("characters");
            number = row.getInt("number");
            int part = row.getInt("part");
            if (!row.wasNull()) {
                spread[part] = row.getInt("codings");
                codings += row.getInt("codings");
                coded += row.getInt("fresh");
            }
        }

        SourceOverview of(Source source) {
            return new SourceOverview(source, segments, characters, codings, coded, List.of(spread), number);
        }
    }
}
