package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.timeline.Event;
import workbench.timeline.Timeline;

/** Networks over time: how one is composed at an event, what changes between two, and all records that say so. */
public final class Configurations {
    private final ConfigurationStore store;
    private final Networks networks;
    private final Timeline timeline;
    private final Journal journal;
    private @Nullable NetworkRecords known;

    public Configurations(ConfigurationStore store, Networks networks, Timeline timeline, Journal journal) {
        this.store = store;
        this.networks = networks;
        this.timeline = timeline;
        this.journal = journal;
    }

    /** All that is said of networks. */
    public NetworkRecords records() {
        NetworkRecords records = known;
        if (records == null) {
            records = store.all();
            known = records;
        }
        return records;
    }

    /** How the network is composed and how roles lie at an event. */
    public Configuration at(NetworkId network, EventId event) {
        return reading().at(network, event);
    }

    /** One for each event at which something is said of the network, or at which somebody belongs to it, in order. */
    public List<Configuration> history(NetworkId network) {
        return timeline.all().stream()
                .map(Event::id)
                .map(event -> at(network, event))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What changes from one event to a later one of the same case; refused where they are not in that order. */
    public ConfigurationChange between(NetworkId network, EventId from, EventId to) {
        return reading().between(network, from, to);
    }

    private ConfigurationReading reading() {
        return new ConfigurationReading(records(), networks, new EventOrder(timeline.all()));
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
