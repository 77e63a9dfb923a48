package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.id.CodingId;
import workbench.id.SourceId;
import workbench.rating.Summary;

/** Summaries as rows; their CSV can be brought in again with {@code summary import}. */
final class SummaryTable {
    private SummaryTable() {}

    static Table<Summary> of(Workbench workbench, List<Summary> summaries) {
        CodingWords words = CodingWords.of(workbench);
        Map<SourceId, String> labels = new HashMap<>();
        workbench.sources().all().forEach(source -> labels.put(source.id(), source.label()));
        List<Column<Summary>> columns = List.of(
                Column.data("id", one -> one.id().toString()),
                Column.of("case", one -> words.slugs().caseOf(one.ofCase())),
                Column.<Summary>of("construct", one -> words.path(one.construct()))
                        .shownAs(one -> words.tree().code(one.construct()).name()),
                Column.of("participant", one -> words.slugs().participant(one.participant())),
                Column.of("text", Summary::text),
                Column.of("stamps", Summary::stamps),
                Column.data(
                        "evidence",
                        one -> one.evidence().stream().map(CodingId::toString).toList()),
                Column.of("author", one -> words.coder(one.author())),
                Column.of("status", one -> one.status().slug()),
                Column.of("secondReader", one -> one.secondReader() == null ? null : words.coder(one.secondReader())),
                Column.of("source", one -> one.source() == null ? null : labels.get(one.source())),
                Column.of("question", Summary::question),
                Column.of("asked", Summary::asked),
                Column.of(
                        "provisional",
                        one -> one.provisional() == null
                                ? null
                                : one.provisional().word()),
                Column.data("writtenAt", one -> one.writtenAt().toString()));
        return new Table<>(
                columns,
                summaries,
                "No summaries. Write one with 'workbench summary set', or take notes with 'workbench rapid template'.");
    }
}
