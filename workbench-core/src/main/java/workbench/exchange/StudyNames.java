package workbench.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.Coder;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.Network;
import workbench.source.Source;
import workbench.timeline.Event;

/** What the parts of a study are called at this moment, by their ids. */
final class StudyNames {
    private final CodeTree codes;
    private final List<Event> events;
    private final List<Network> networks;
    private final List<Source> sources;
    private final Map<NetworkId, String> networkSlugs;
    private final Map<CoderId, String> coders;
    private final Map<String, Integer> sourcesOfFile = new HashMap<>();

    StudyNames(CodeTree codes, List<Event> events, List<Network> networks, List<Coder> coders, List<Source> sources) {
        this.codes = codes;
        this.events = List.copyOf(events);
        this.networks = List.copyOf(networks);
        this.sources = List.copyOf(sources);
        this.networkSlugs = networks.stream().collect(Collectors.toMap(Network::id, Network::slug));
        this.coders = coders.stream().collect(Collectors.toMap(Coder::id, Coder::name));
        sources.forEach(source -> sourcesOfFile.merge(source.file(), 1, Integer::sum));
    }

    CodeTree codes() {
        return codes;
    }

    Code code(CodeId id) {
        return codes.code(id);
    }

    /** In order. */
    List<Event> events() {
        return events;
    }

    List<Network> networks() {
        return networks;
    }

    /** In order of import. */
    List<Source> sources() {
        return sources;
    }

    /** The standing ones of these, in the order of the timeline. */
    List<Event> events(List<EventId> ids) {
        return events.stream().filter(event -> ids.contains(event.id())).toList();
    }

    /** The slugs of networks joined by {@code ;}. */
    String networks(List<NetworkId> ids) {
        return ids.stream()
                .map(id -> networkSlugs.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    String network(NetworkId id) {
        return networkSlugs.getOrDefault(id, "");
    }

    String coder(CoderId id) {
        return coders.getOrDefault(id, "");
    }

    /** The slugs of events joined by {@code ;}. */
    String eventSlugs(List<EventId> ids) {
        return events(ids).stream().map(Event::slug).collect(Collectors.joining(";"));
    }

    /** The name by which {@code code --from} finds the source: its file, or its label where several are of that file. */
    String reference(Source source) {
        return sourcesOfFile.getOrDefault(source.file(), 0) == 1 ? source.file() : source.label();
    }
}
