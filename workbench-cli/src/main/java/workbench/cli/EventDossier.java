package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.coding.EventBasis;
import workbench.coding.Valence;
import workbench.matrix.Cell;
import workbench.matrix.Tally;
import workbench.memo.Memo;
import workbench.memo.MemoSubject;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.Source;
import workbench.timeline.Event;

/** An event with the sources and codings that speak of it, by sign, and the memos tied to it. */
final class EventDossier {
    private EventDossier() {}

    /** Codings of one basis or source. */
    private record Counted(String name, Cell cell) {
        int unsigned() {
            return cell.codings() - cell.positive() - cell.negative() - cell.mixed() - cell.neutral();
        }
    }

    static Dossier of(Workbench workbench, Event event) {
        Query query = Query.builder().where(new Criterion.AtEvent(event.id())).build();
        List<Counted> byBasis = counted(workbench, query, Property.BASIS);
        Map<String, Integer> onSource = new HashMap<>();
        counted(workbench, query, Property.SOURCE)
                .forEach(one -> onSource.put(one.name(), one.cell().codings()));
        List<Source> sources = workbench.sources().all().stream()
                .filter(source -> source.events().contains(event.id())
                        || onSource.containsKey(source.id().toString()))
                .toList();
        MemoSubject subject = new MemoSubject("event", event.id().value());
        List<Memo> memos = workbench.memos().all().stream()
                .filter(memo -> memo.subjects().contains(subject))
                .toList();
        return Dossier.of(EventTable.of(workbench, List.of(event)), event)
                .with("sources", "sources (%d)".formatted(sources.size()), sources(event, sources, onSource))
                .with("codings", "codings", codings(byBasis))
                .with("memos", "memos", MemoTable.of(workbench, memos));
    }

    private static List<Counted> counted(Workbench workbench, Query query, Property by) {
        return workbench.matrices().tally(List.of(by), query).stream()
                .map(EventDossier::toCounted)
                .toList();
    }

    private static Counted toCounted(Tally tally) {
        return new Counted(tally.key().getFirst(), tally.cell());
    }

    private static Table<Source> sources(Event event, List<Source> sources, Map<String, Integer> onSource) {
        return new Table<>(
                List.of(
                        Column.of("label", Source::label),
                        Column.of("title", Source::title),
                        Column.of("kind", source -> source.kind().slug()),
                        Column.of(
                                "date",
                                source -> source.said() == null
                                        ? null
                                        : source.said().words()),
                        Column.<Source>of("asAWhole", source -> source.events().contains(event.id()))
                                .headed("speaks of it")
                                .shownAs(source -> source.events().contains(event.id()) ? "as a whole" : "in places"),
                        Column.of(
                                "codings",
                                source -> onSource.getOrDefault(source.id().toString(), 0))),
                sources,
                "None yet.");
    }

    private static Table<Counted> codings(List<Counted> byBasis) {
        return new Table<>(
                List.of(
                        Column.<Counted>of("basis", Counted::name)
                                .headed("event")
                                .shownAs(one -> one.name().equals(EventBasis.INHERITED.slug())
                                        ? "inherited from the source"
                                        : "stated by a coder"),
                        Column.<Counted>of("codings", one -> one.cell().codings()),
                        Column.<Counted>of("positive", one -> one.cell().positive())
                                .headed(Valence.POSITIVE.sign()),
                        Column.<Counted>of("negative", one -> one.cell().negative())
                                .headed(Valence.NEGATIVE.sign()),
                        Column.<Counted>of("mixed", one -> one.cell().mixed()).headed(Valence.MIXED.sign()),
                        Column.<Counted>of("neutral", one -> one.cell().neutral())
                                .headed(Valence.NEUTRAL.sign()),
                        Column.<Counted>of("none", Counted::unsigned).headed("no sign")),
                byBasis.stream()
                        .sorted(java.util.Comparator.comparing(Counted::name).reversed())
                        .toList(),
                "None yet.");
    }
}
