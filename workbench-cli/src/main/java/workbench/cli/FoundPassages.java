package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Coding;
import workbench.id.CodingId;
import workbench.query.Found;
import workbench.query.Hit;

/**
 * Excerpts or segments that were found.
 *
 * @param wider counts of properties as if they were not filtered by, instead of those among the hits
 * @param links which of their codings belong together
 * @param thing what one of them is called
 */
record FoundPassages(
        Found<Hit> found, FoundWords words, Map<String, Map<String, Integer>> wider, LinkedIds links, String thing)
        implements Answer {
    static FoundPassages of(
            Workbench workbench,
            Found<Hit> found,
            FoundWords words,
            Map<String, Map<String, Integer>> wider,
            String thing) {
        List<CodingId> codings = found.hits().stream()
                .flatMap(hit -> hit.codings().stream())
                .map(Coding::id)
                .toList();
        return new FoundPassages(
                found, words, wider, new LinkedIds(workbench.links().of(codings)), thing);
    }

    @Override
    public void text(TextPage page) {
        page.line(FoundCount.line(found.total(), found.hits().size(), words.offset(), thing));
        for (Hit hit : found.hits()) {
            page.blank();
            page.line(words.heading(hit));
            page.paragraph("  ", words.passage(hit));
            for (Coding coding : hit.codings()) {
                page.line("  " + line(coding));
            }
        }
        Map<String, String> facets = FoundFacets.lines(found.facets(), words.codings());
        if (!words.brief() && !facets.isEmpty() && found.total() > 1) {
            page.blank();
            page.line("Among all %d:".formatted(found.total()));
            facets.forEach((name, counts) -> page.line("  %-12s %s".formatted(name, counts)));
        }
    }

    private String line(Coding coding) {
        String line = words.codings().line(coding);
        return words.ids() ? line + "  " + words.lighting().dim(coding.id().toString()) : line;
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("total", found.total());
        object.put("tookMillis", found.tookMillis());
        object.put(
                "excerpts",
                found.hits().stream().map(hit -> words.object(hit, links)).toList());
        Map<String, Map<String, Integer>> facets = FoundFacets.object(found.facets(), words.codings());
        facets.putAll(wider);
        object.put("facets", facets);
        return object;
    }

    @Override
    public Table<Hit> table() {
        List<Column<Hit>> columns = List.of(
                Column.of(
                        "id",
                        hit -> hit.excerpt() == null ? null : hit.excerpt().toString()),
                Column.of("source", hit -> hit.source().label()),
                Column.of("kind", hit -> hit.source().kind().slug()),
                Column.of("date", hit -> hit.source().date()),
                Column.of("start", hit -> hit.range().start()),
                Column.of("end", hit -> hit.range().end()),
                Column.of("speaker", Hit::speaker),
                Column.of("participant", hit -> words.codings().slugs().participant(hit.participant())),
                Column.of("attribution", words::attribution),
                Column.of("codes", hit -> each(hit, coding -> words.codings().path(coding.code()))),
                Column.of("valences", hit -> each(hit, coding -> CodingWords.sign(coding.valence()))),
                Column.of("coders", hit -> each(hit, coding -> words.codings().coder(coding.coder()))),
                Column.of("before", Hit::before),
                Column.of("text", Hit::text),
                Column.of("after", Hit::after));
        return new Table<>(columns, found.hits(), "");
    }

    private static List<String> each(Hit hit, java.util.function.Function<Coding, String> said) {
        return hit.codings().stream().map(said).toList();
    }
}
