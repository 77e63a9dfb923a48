package workbench.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.Codebook;
import workbench.matrix.Tally;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.Source;
import workbench.source.SourceKind;
import workbench.study.Study;
import workbench.study.TidierStatement;
import workbench.timeline.FuzzyDate;

/** A study in figures. */
final class StudyPortrait {
    private StudyPortrait() {}

    static Dossier of(Workbench workbench) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Study study = workbench.study();
        fields.put("id", study.id().toString());
        fields.put("title", study.title());
        fields.put("language", study.language());
        fields.put("coder", study.coder());
        fields.put("madeWith", study.madeWith());
        fields.put(
                "codebooks",
                workbench.codebooks().tree().codebooks().stream()
                        .map(Codebook::slug)
                        .toList());
        addSources(fields, workbench.sources().all());
        fields.put("participants", workbench.participants().all().size());
        fields.put("networks", workbench.networks().all().size());
        fields.put("events", workbench.timeline().all().size());
        fields.put("cases", workbench.cases().all().size());
        fields.put("memos", workbench.memos().all().size());
        List<TidierStatement> items = workbench.tidier().all();
        fields.put(
                "tidierItems", items.stream().filter(item -> !item.isMissing()).count() + " of " + items.size());
        List<Tally> coders = workbench.matrices().tally(List.of(Property.CODER), Query.ALL);
        CodingWords names = CodingWords.of(workbench);
        Table<Tally> table = new Table<>(
                List.of(
                        Column.of("coder", one -> names.coder(coder(one))),
                        Column.of("codings", one -> one.cell().codings()),
                        Column.of("excerpts", one -> one.cell().excerpts()),
                        Column.of("sources", one -> one.cell().sources())),
                coders.stream()
                        .sorted(Comparator.comparing(one -> names.coder(coder(one))))
                        .toList(),
                "Nothing is coded yet.");
        return new Dossier(fields, fields, List.of(), List.of(), row(fields)).with("coders", "codings by coder", table);
    }

    private static workbench.id.CoderId coder(Tally tally) {
        return new workbench.id.CoderId(java.util.UUID.fromString(tally.key().getFirst()));
    }

    private static void addSources(Map<String, @Nullable Object> fields, List<Source> sources) {
        fields.put("sources", sources.size());
        for (SourceKind kind : SourceKind.values()) {
            fields.put(
                    kind.slug() + "s",
                    sources.stream().filter(source -> source.kind() == kind).count());
        }
        List<FuzzyDate> dates = sources.stream()
                .flatMap(source -> Stream.of(source.said() == null ? source.written() : source.said()))
                .filter(Objects::nonNull)
                .toList();
        fields.put(
                "firstSource",
                dates.stream()
                        .min(Comparator.naturalOrder())
                        .map(FuzzyDate::words)
                        .orElse(null));
        fields.put(
                "lastSource",
                dates.stream()
                        .max(Comparator.naturalOrder())
                        .map(FuzzyDate::words)
                        .orElse(null));
        fields.put("undatedSources", sources.size() - dates.size());
    }

    private static Table<Map<String, @Nullable Object>> row(Map<String, @Nullable Object> fields) {
        return new Table<>(
                fields.keySet().stream()
                        .map(name -> Column.<Map<String, @Nullable Object>>of(name, map -> map.get(name)))
                        .toList(),
                List.of(fields),
                "");
    }
}
