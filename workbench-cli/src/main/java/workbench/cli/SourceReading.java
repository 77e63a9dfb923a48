package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Coding;
import workbench.coding.Excerpt;
import workbench.source.Segment;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** A source with its text, its parts and its excerpts: all that a coding desk shows. */
record SourceReading(MarkedSource marked) implements Answer {
    @Override
    public void text(TextPage page) {
        CodePoints text = marked.workbench.sources().text(marked.source).words();
        List<Map.Entry<Excerpt, List<Coding>>> waiting =
                List.copyOf(marked.excerpts().entrySet());
        int next = 0;
        page.line(marked.source.label() + "  " + marked.source.title());
        for (Segment segment : marked.segments) {
            page.blank();
            if (segment.speaker() != null) {
                page.line(segment.speaker() + ":");
            }
            page.paragraph("", text.cut(segment.range()).replaceAll("\\s+", " ").strip());
            while (next < waiting.size()
                    && waiting.get(next).getKey().range().start()
                            < segment.range().end()) {
                mark(page, text, waiting.get(next++));
            }
        }
    }

    private void mark(TextPage page, CodePoints text, Map.Entry<Excerpt, List<Coding>> excerpt) {
        TextRange range = excerpt.getKey().range();
        page.line("    %s  “%s”".formatted(range, CodedLines.shortened(text.cut(range), 60)));
        excerpt.getValue().forEach(coding -> page.line("        " + marked.words.line(coding)));
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        CodePoints text = marked.workbench.sources().text(marked.source).words();
        object.put("seq", marked.workbench.journal().lastSeq());
        object.put("source", SourceTable.object(marked.workbench, marked.source));
        object.put("text", text.text());
        object.put("restricted", FoundWords.matches(marked.workbench.sources().restrictions(marked.source)));
        object.put("segments", segments());
        object.put(
                "excerpts",
                marked.excerpts().entrySet().stream()
                        .map(each -> marked.object(each.getKey(), each.getValue()))
                        .toList());
        return object;
    }

    private Object segments() {
        Table<Segment> table = SegmentTable.withoutWords(marked.workbench, marked.source, marked.segments);
        return table.json();
    }

    @Override
    public Table<?> table() {
        return SourceReadingSince.rows(marked, List.copyOf(marked.excerpts().entrySet()));
    }
}
