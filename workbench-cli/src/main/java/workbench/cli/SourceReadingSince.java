package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Coding;
import workbench.coding.Excerpt;
import workbench.id.ExcerptId;

/** What changed among the excerpts of a source since a change of the journal. */
record SourceReadingSince(MarkedSource marked, long since) implements Answer {
    @Override
    public void text(TextPage page) {
        page.table(table());
    }

    @Override
    public Object json() {
        long seq = marked.workbench.journal().lastSeq();
        Set<ExcerptId> touched = marked.touchedSince(since);
        Map<Excerpt, List<Coding>> standing = marked.excerpts(touched);
        Set<ExcerptId> here = standing.keySet().stream().map(Excerpt::id).collect(java.util.stream.Collectors.toSet());
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("seq", seq);
        object.put(
                "excerpts",
                standing.entrySet().stream()
                        .map(each -> marked.object(each.getKey(), each.getValue()))
                        .toList());
        object.put(
                "gone",
                touched.stream()
                        .filter(id -> !here.contains(id))
                        .map(ExcerptId::toString)
                        .toList());
        return object;
    }

    @Override
    public Table<Map.Entry<Excerpt, List<Coding>>> table() {
        return rows(
                marked, List.copyOf(marked.excerpts(marked.touchedSince(since)).entrySet()));
    }

    /** Excerpts as rows. */
    static Table<Map.Entry<Excerpt, List<Coding>>> rows(
            MarkedSource marked, List<Map.Entry<Excerpt, List<Coding>>> excerpts) {
        return new Table<>(
                List.of(
                        Column.data("id", row -> row.getKey().id().toString()),
                        Column.of("start", row -> row.getKey().range().start()),
                        Column.of("end", row -> row.getKey().range().end()),
                        Column.of(
                                "codings",
                                row -> row.getValue().stream()
                                        .map(coding -> marked.words.line(coding).strip())
                                        .toList())),
                excerpts,
                "No excerpt.");
    }
}
