package workbench.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.coding.CodingLine;
import workbench.source.Source;

/**
 * Codings as rows, in the columns that {@code code --from} reads. Network and voice are those stated on the excerpt, so that
 * reading them back states nothing new.
 */
final class CodingTable {
    private static final int WORDS_SHOWN = 60;

    private CodingTable() {}

    /**
     * @param ids whether people see the ids, which take much room
     * @param links what the codings belong to that were read last
     * @param context whether the rows tell the words before and after
     */
    static Table<CodingLine> of(
            Workbench workbench,
            CodingWords words,
            boolean ids,
            boolean context,
            Supplier<LinkedIds> links,
            Iterable<CodingLine> lines) {
        Map<String, Integer> sourcesOfFile = new HashMap<>();
        workbench.sources().all().forEach(source -> sourcesOfFile.merge(source.file(), 1, Integer::sum));
        Slugs slugs = words.slugs();
        List<Column<CodingLine>> columns = new ArrayList<>(List.of(
                ids ? Column.of("id", CodingTable::id) : Column.data("id", CodingTable::id),
                Column.<CodingLine>of("source", line -> reference(line.source(), sourcesOfFile))
                        .shownAs(line -> line.source().label()),
                Column.of("start", line -> line.excerpt().range().start()),
                Column.of("end", line -> line.excerpt().range().end()),
                Column.<CodingLine>of("quote", CodingLine::quote)
                        .shownAs(line -> CodedLines.shortened(line.quote(), WORDS_SHOWN)),
                Column.<CodingLine>of("code", line -> words.path(line.coding().code()))
                        .shownAs(line -> words.code(line.coding()).name()),
                Column.<CodingLine>of("valence", line -> CodingWords.valence(line.coding()))
                        .headed("±")
                        .shownAs(line -> CodingWords.sign(line.coding().valence())),
                Column.of("affects", line -> slugs.networks(line.coding().affects())),
                Column.of("coder", line -> words.coder(line.coding().coder())),
                Column.of("event", line -> slugs.events(line.coding().events())),
                Column.data("eventBasis", line -> CodingWords.basis(line.coding())),
                Column.data("network", line -> slugs.network(line.excerpt().network())),
                Column.data(
                        "voice",
                        line -> line.excerpt().voice() == null
                                ? null
                                : line.excerpt().voice().slug()),
                Column.data("note", line -> line.coding().note()),
                Column.data("layer", line -> line.coding().layer().slug()),
                Column.data("status", line -> line.coding().status().slug()),
                Column.data("codedAt", line -> line.coding().codedAt().toString()),
                Column.data("codeVersion", line -> line.coding().codeVersion()),
                Column.data("linkedTo", line -> links.get().halves(line.coding().id())),
                Column.data("origin", line -> links.get().origin(line.coding().id()))));
        if (context) {
            columns.add(Column.of("before", CodingLine::before));
            columns.add(Column.of("after", CodingLine::after));
        }
        return new Table<>(columns, lines, "No codings.");
    }

    private static String id(CodingLine line) {
        return line.coding().id().toString();
    }

    /** The name by which {@code code --from} finds the source: its file, or its label where several are of that file. */
    private static String reference(Source source, Map<String, Integer> sourcesOfFile) {
        return sourcesOfFile.getOrDefault(source.file(), 0) == 1 ? source.file() : source.label();
    }
}
