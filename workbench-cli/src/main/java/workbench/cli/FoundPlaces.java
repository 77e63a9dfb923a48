package workbench.cli;

import java.util.List;
import java.util.Map;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.query.Found;
import workbench.query.Hit;

/** Where hits stand, and nothing of their words: a line each, as {@code code --place} takes it. */
record FoundPlaces(long total, List<String> places) implements Answer {
    static FoundPlaces of(Found<Hit> found) {
        return new FoundPlaces(
                found.total(),
                found.hits().stream()
                        .map(hit -> "%s@%d-%d"
                                .formatted(
                                        hit.source().label(),
                                        hit.range().start(),
                                        hit.range().end()))
                        .toList());
    }

    @Override
    public void text(TextPage page) {
        places.forEach(page::line);
    }

    @Override
    public Object json() {
        return Map.of("total", total, "places", places);
    }

    @Override
    public Table<String> table() {
        return new Table<>(List.of(Column.of("place", place -> place)), places, "");
    }
}
