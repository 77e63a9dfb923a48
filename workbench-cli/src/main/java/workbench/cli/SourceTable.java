package workbench.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.source.Source;
import workbench.source.SourceOverview;
import workbench.timeline.FuzzyDate;

/** Sources as rows. */
final class SourceTable {
    private SourceTable() {}

    static Table<SourceOverview> of(Workbench workbench, List<SourceOverview> sources) {
        Slugs slugs = Slugs.of(workbench);
        return new Table<>(columns(slugs), sources, "No sources yet. Bring files in with 'workbench import FILE...'.");
    }

    private static List<Column<SourceOverview>> columns(Slugs slugs) {
        return List.of(
                Column.data("id", row -> row.source().id().toString()),
                Column.of("label", row -> row.source().label()),
                Column.of("title", row -> row.source().title()),
                Column.of("file", row -> row.source().file()),
                Column.data("part", row -> row.source().part()),
                Column.data("format", row -> row.source().format()),
                Column.of("kind", row -> row.source().kind().slug()),
                Column.of("date", row -> words(row.source().said())),
                Column.data("writtenDate", row -> words(row.source().written())),
                Column.of("networks", row -> slugs.networks(row.source().networks())),
                Column.of("events", row -> slugs.events(row.source().events())),
                Column.of("case", row -> slugs.caseOf(row.source().caseId())),
                Column.data(
                        "participants", row -> slugs.participants(row.source().participants())),
                Column.data("attributes", row -> row.source().attributes()),
                Column.data("consent", row -> row.source().consent().toString()),
                Column.data("collector", row -> row.source().collector()),
                Column.data("place", row -> row.source().place()),
                Column.data("form", row -> row.source().form()),
                Column.of("segments", SourceOverview::segments),
                Column.of("characters", SourceOverview::characters),
                Column.of("codings", SourceOverview::codings),
                Column.data("codedCharacters", SourceOverview::codedCharacters),
                Column.data("spread", SourceOverview::spread),
                Column.data("sha256", row -> row.source().sha256()),
                Column.data("version", SourceOverview::versionNumber));
    }

    private static @Nullable String words(@Nullable FuzzyDate date) {
        return date == null ? null : date.words();
    }

    /** The one row of a source. */
    static SourceOverview row(Workbench workbench, Source source) {
        return workbench.sources().overview(source);
    }

    /** It as JSON has it. */
    static Map<String, @Nullable Object> object(Workbench workbench, Source source) {
        SourceOverview row = row(workbench, source);
        return of(workbench, List.of(row)).object(row);
    }
}
