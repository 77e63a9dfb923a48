package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.id.MemoId;
import workbench.memo.Memo;
import workbench.query.Found;
import workbench.query.FoundMemo;

/** Memos that were found. */
record FoundMemos(Found<FoundMemo> found, FoundWords words, Map<MemoId, Memo> memos, Table<Memo> shown)
        implements Answer {
    static FoundMemos of(Workbench workbench, Found<FoundMemo> found, FoundWords words) {
        Map<MemoId, Memo> memos =
                workbench.memos().all().stream().collect(Collectors.toMap(Memo::id, Function.identity()));
        List<Memo> hits = found.hits().stream()
                .map(hit -> memos.get(hit.id()))
                .filter(Objects::nonNull)
                .toList();
        return new FoundMemos(found, words, memos, MemoTable.of(workbench, hits));
    }

    @Override
    public void text(TextPage page) {
        page.line(FoundCount.line(found.total(), found.hits().size(), words.offset(), "memo"));
        for (FoundMemo hit : found.hits()) {
            page.blank();
            page.line(words.lighting().strong(MemoPage.heading(object(hit))));
            page.paragraph("  ", words.lit(hit.text(), hit.matches()));
        }
    }

    private Map<String, @Nullable Object> object(FoundMemo hit) {
        Memo memo = memos.get(hit.id());
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", hit.id().toString());
        if (memo != null) {
            object.putAll(shown.object(memo));
        }
        object.put("text", hit.text());
        object.put("matches", FoundWords.matches(hit.matches()));
        return object;
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("total", found.total());
        object.put("tookMillis", found.tookMillis());
        object.put("memos", found.hits().stream().map(this::object).toList());
        return object;
    }

    @Override
    public Table<Memo> table() {
        return shown;
    }
}
