package workbench.cli;

import java.util.List;
import java.util.Map;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;

/** The text of a source as an answer: for people the words and nothing else, not even a line end added. */
record SourceWords(String text) implements Answer {
    @Override
    public void text(TextPage page) {
        page.verbatim(text);
    }

    @Override
    public Object json() {
        return Map.of("text", text);
    }

    @Override
    public Table<?> table() {
        return new Table<>(List.of(Column.of("text", SourceWords::text)), List.of(this), "");
    }
}
