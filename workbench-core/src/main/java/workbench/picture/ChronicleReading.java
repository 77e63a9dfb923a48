package workbench.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.cases.Case;
import workbench.id.CaseId;
import workbench.id.NetworkId;
import workbench.network.Network;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.MonthLine;
import workbench.picture.Chronicle.SourceLine;
import workbench.query.Query;
import workbench.source.Source;
import workbench.timeline.FuzzyDate;

/** Gathers what the timeline tells. */
final class ChronicleReading {
    private final PictureRooms rooms;

    ChronicleReading(PictureRooms rooms) {
        this.rooms = rooms;
    }

    Chronicle of(Query query) {
        boolean filtered = query.hasWords() || !query.clauses().isEmpty();
        ChronicleCount count =
                rooms.search().sweep(query.countedOnly(), ChronicleCount.PROPERTIES, new ChronicleCount());
        return new Chronicle(
                rooms.study().title(),
                rooms.journal().lastSeq(),
                filtered,
                events(count),
                sources(count, filtered),
                months(count),
                count.withoutEvent(),
                count.withoutDate(),
                count.all());
    }

    private List<EventLine> events(ChronicleCount count) {
        Map<CaseId, String> cases = rooms.cases().all().stream().collect(Collectors.toMap(Case::id, Case::name));
        Map<String, Signs> signs = count.events();
        Map<String, Integer> sources = count.sourcesOfEvents();
        return rooms.timeline().all().stream()
                .map(event -> new EventLine(
                        event,
                        Optional.ofNullable(event.caseId()).map(cases::get).orElse(null),
                        sources.getOrDefault(event.id().toString(), 0),
                        signs.getOrDefault(event.id().toString(), Signs.NONE)))
                .toList();
    }

    private List<SourceLine> sources(ChronicleCount count, boolean filtered) {
        Map<NetworkId, Network> networks =
                rooms.networks().all().stream().collect(Collectors.toMap(Network::id, network -> network));
        Map<String, Integer> codings = count.sources();
        Comparator<SourceLine> byDate =
                Comparator.comparing(SourceLine::date, Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()));
        return rooms.sources().all().stream()
                .map(source ->
                        line(source, networks, codings.getOrDefault(source.id().toString(), 0)))
                .filter(line -> !filtered || line.codings() > 0)
                .sorted(byDate)
                .toList();
    }

    private static SourceLine line(Source source, Map<NetworkId, Network> networks, int codings) {
        return new SourceLine(
                source.label(),
                source.kind(),
                source.networks().stream()
                        .map(networks::get)
                        .filter(Objects::nonNull)
                        .toList(),
                Chronicle.inMonths(source.said() != null ? source.said() : source.written()),
                codings);
    }

    /** Ranges of days that lie in the same months are one. */
    private static List<MonthLine> months(ChronicleCount count) {
        Map<FuzzyDate, Signs> byDate = new HashMap<>();
        count.months()
                .forEach((words, signs) -> FuzzyDate.read(words)
                        .map(Chronicle::inMonths)
                        .ifPresent(date -> byDate.merge(date, signs, Signs::plus)));
        return byDate.entrySet().stream()
                .map(entry -> new MonthLine(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(MonthLine::date))
                .toList();
    }
}
