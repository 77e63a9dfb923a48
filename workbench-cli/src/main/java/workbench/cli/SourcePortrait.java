package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.source.Attachment;
import workbench.source.Source;
import workbench.source.SourceOverview;
import workbench.text.TextRange;

/** A source with its speakers, companions and attachments. */
record SourcePortrait(
        SourceOverview row,
        Table<SourceOverview> shown,
        Table<?> speakers,
        List<Source> companions,
        List<Attachment> attachments,
        List<TextRange> restricted,
        @Nullable AskedAbout asked)
        implements Answer {

    static SourcePortrait of(Workbench workbench, Source source) {
        SourceOverview row = SourceTable.row(workbench, source);
        return new SourcePortrait(
                row,
                SourceTable.of(workbench, List.of(row)),
                SpeakerTable.of(workbench, List.of(source), false),
                workbench.sources().companionsOf(source),
                workbench.sources().attachmentsOf(source),
                workbench.sources().restrictions(source),
                AskedAbout.of(workbench, source));
    }

    @Override
    public void text(TextPage page) {
        page.fields(shown.object(row));
        if (!companions.isEmpty()) {
            page.line("companions    " + String.join(", ", labels()));
        }
        if (!attachments.isEmpty()) {
            page.line("attachments   "
                    + String.join(
                            ", ", attachments.stream().map(Attachment::file).toList()));
        }
        if (!restricted.isEmpty()) {
            page.line("off the record "
                    + String.join(
                            ", ", restricted.stream().map(TextRange::toString).toList()));
        }
        if (asked != null) {
            asked.text(page);
        }
        page.blank();
        page.table(speakers);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(shown.object(row));
        object.put("speakers", speakers.json());
        object.put("companions", labels());
        object.put("guide", asked == null ? null : asked.guide());
        object.put("skipped", asked == null ? List.of() : asked.skipped());
        object.put("askedAbout", asked == null ? null : asked.constructs());
        object.put(
                "attachments", attachments.stream().map(SourcePortrait::object).toList());
        object.put(
                "restricted",
                restricted.stream()
                        .map(range -> List.of(range.start(), range.end()))
                        .toList());
        return object;
    }

    private List<String> labels() {
        return companions.stream().map(Source::label).toList();
    }

    private static Map<String, Object> object(Attachment attachment) {
        return Map.of(
                "id", attachment.id().toString(),
                "file", attachment.file(),
                "sha256", attachment.sha256(),
                "sizeBytes", attachment.sizeBytes());
    }

    @Override
    public Table<SourceOverview> table() {
        return shown;
    }
}
