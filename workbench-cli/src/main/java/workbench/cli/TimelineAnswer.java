package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.network.Network;
import workbench.picture.Chronicle;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.MonthLine;
import workbench.picture.Chronicle.SourceLine;
import workbench.picture.Signs;

/**
 * The timeline as an answer.
 *
 * @param columns of the terminal
 */
record TimelineAnswer(Chronicle chronicle, Slugs slugs, int columns) implements Answer {
    @Override
    public void text(TextPage page) {
        new TimelineText(chronicle, columns).lines().forEach(page::line);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("study", chronicle.study());
        object.put("events", chronicle.events().stream().map(this::object).toList());
        object.put("sources", chronicle.sources().stream().map(this::object).toList());
        object.put("dates", chronicle.months().stream().map(this::object).toList());
        object.put("withoutEvent", with(new LinkedHashMap<>(), chronicle.withoutEvent()));
        object.put("withoutDate", with(new LinkedHashMap<>(), chronicle.withoutDate()));
        object.put("total", with(new LinkedHashMap<>(), chronicle.all()));
        return object;
    }

    private Map<String, @Nullable Object> object(EventLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("order", line.event().ordinal());
        object.put("slug", line.event().slug());
        object.put("title", line.event().title());
        object.put("case", slugs.caseOf(line.event().caseId()));
        object.put("from", words(line.from()));
        object.put("to", words(line.to()));
        object.put("predicted", line.event().predicted());
        object.put("sources", line.sources());
        return with(object, line.signs());
    }

    private Map<String, @Nullable Object> object(SourceLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("label", line.label());
        object.put("kind", line.kind().slug());
        object.put("networks", line.networks().stream().map(Network::slug).toList());
        object.put("date", words(line.date()));
        object.put("codings", line.codings());
        return object;
    }

    private Map<String, @Nullable Object> object(MonthLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("date", line.date().words());
        return with(object, line.signs());
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> object, Signs signs) {
        object.put("codings", signs.codings());
        object.put("positive", signs.positive());
        object.put("negative", signs.negative());
        object.put("mixed", signs.mixed());
        object.put("neutral", signs.neutral());
        object.put("none", signs.none());
        return object;
    }

    private static @Nullable String words(@Nullable Object date) {
        return Objects.toString(date, null);
    }

    /** Events, sources and dates one after the other; {@code what} tells which a row is. */
    @Override
    public Table<?> table() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        chronicle.events().forEach(line -> rows.add(row("event", line.event().slug(), object(line))));
        chronicle.sources().forEach(line -> rows.add(row("source", line.label(), object(line))));
        chronicle.months().forEach(line -> rows.add(row("date", line.date().words(), object(line))));
        rows.add(row("without event", "", with(new LinkedHashMap<>(), chronicle.withoutEvent())));
        rows.add(row("without date", "", with(new LinkedHashMap<>(), chronicle.withoutDate())));
        List<Column<Map<String, @Nullable Object>>> columns = new ArrayList<>();
        for (String name : List.of(
                "what",
                "id",
                "order",
                "title",
                "case",
                "from",
                "to",
                "predicted",
                "kind",
                "networks",
                "date",
                "sources",
                "codings",
                "positive",
                "negative",
                "mixed",
                "neutral",
                "none")) {
            columns.add(Column.of(name, row -> row.get(name)));
        }
        return new Table<>(columns, rows, "");
    }

    private static Map<String, @Nullable Object> row(String what, String id, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(fields);
        row.put("what", what);
        row.put("id", id);
        return row;
    }
}
