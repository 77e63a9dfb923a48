package workbench.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/** Networks over time: how one is composed at an event, what changes between two, and the records that say so. */
public final class Configurations {
    private final NetworkRooms rooms;
    private final Journal journal;
    private @Nullable NetworkRecords known;
    private long knownSeq;

    public Configurations(NetworkRooms rooms, Journal journal) {
        this.rooms = rooms;
        this.journal = journal;
    }

    /** All that is said of networks; read again after any change, since it rests on excerpts. */
    public NetworkRecords records() {
        NetworkRecords records = known;
        long seq = journal.lastSeq();
        if (records == null || knownSeq != seq) {
            records = rooms.store().all();
            known = records;
            knownSeq = seq;
        }
        return records;
    }

    /** How the network is composed and how roles lie at an event. */
    public Configuration at(NetworkId network, EventId event) {
        return reading().at(network, event);
    }

    /** One for each event at which anything is known of the network, in order. */
    public List<Configuration> history(NetworkId network) {
        ConfigurationReading reading = reading();
        return rooms.timeline().all().stream()
                .map(Event::id)
                .map(event -> reading.at(network, event))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What changes from one event to a later one of the same case; refused where they are not in that order. */
    public ConfigurationChange between(NetworkId network, EventId from, EventId to) {
        return reading().between(network, from, to);
    }

    /** The records of one network, those that hold at one event, or both; null takes all. */
    public NetworkRecords select(@Nullable NetworkId network, @Nullable EventId at) {
        return new RecordSelection(records(), rooms.networks(), rooms.order()).of(network, at);
    }

    /** Measures a network at an event. */
    public NetworkMeasures measures(NetworkId network, EventId event) {
        return NetworkMeasures.of(at(network, event));
    }

    private ConfigurationReading reading() {
        return new ConfigurationReading(records(), rooms.networks(), rooms.order());
    }

    /** The order of the study's events. */
    public EventSpans order() {
        return rooms.order();
    }

    /** What parties are called, and who is meant by words. */
    public PartyWords parties() {
        return rooms.parties();
    }

    /** Puts records into a few words. */
    public RecordWords words() {
        return rooms.words();
    }

    /** The record of that id, or of an id that begins or ends so; refused where none or several do. */
    public NetworkRecord find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<NetworkRecord> found = records()
                .all()
                .filter(one -> one.recordId().toString().startsWith(wanted)
                        || one.recordId().toString().endsWith(wanted))
                .toList();
        if (wanted.isEmpty() || found.size() != 1) {
            throw Refusal.because(
                    found.size() > 1
                            ? "Several records' ids begin or end with '%s'.".formatted(words)
                            : "There is no record '%s' of a network.".formatted(words),
                    "'network show --ids' shows the ids.");
        }
        return found.getFirst();
    }

    /**
     * Enters what rows say, as one change, all or none.
     *
     * @throws workbench.problem.WorkbenchException with every faulty row
     */
    public NetworkOutcome enter(List<NetworkRow> rows, Entry entry) {
        try {
            return journal.record(verb(rows), "network", change -> enter(rows, entry, change));
        } catch (TakenBack trial) {
            return trial.outcome;
        } finally {
            forget();
        }
    }

    private NetworkOutcome enter(List<NetworkRow> rows, Entry entry, OpenChange change) {
        NetworkOutcome outcome = new NetworkBatch(rooms, records(), entry, change).enter(rows);
        if (entry.trial()) {
            throw new TakenBack(outcome);
        }
        if (outcome.added() + outcome.changed() == 0) {
            change.nothingChanged();
        }
        if (outcome.records().size() == 1) {
            NetworkRecord only = outcome.records().getFirst();
            change.about(only.recordId());
            change.summarize(rooms.words().of(only));
        } else {
            change.summarize("%d added, %d changed".formatted(outcome.added(), outcome.changed()));
        }
        return outcome;
    }

    private static String verb(List<NetworkRow> rows) {
        boolean typed = rows.stream().allMatch(row -> row.place().isTyped());
        Set<RowKind> kinds = rows.stream().map(NetworkRow::kind).collect(Collectors.toSet());
        return typed && kinds.size() == 1
                ? "network "
                        + switch (kinds.iterator().next()) {
                            case MEMBERSHIP -> "join";
                            case TIE -> "tie";
                            case FOCUS -> "focus";
                            case STATE -> "state";
                            case STRATEGY -> "strategy";
                            case TASK -> "task";
                            case ACTOR, NETWORK -> "add";
                        }
                : "network import";
    }

    /** Rolls the transaction back and carries the outcome over it. */
    private static final class TakenBack extends RuntimeException {
        private final transient NetworkOutcome outcome;

        private TakenBack(NetworkOutcome outcome) {
            super("a trial", null, false, false);
            this.outcome = outcome;
        }
    }

    /**
     * Corrects a record; what changes over time is said by a further record instead.
     *
     * @param rows what is to be otherwise, by the names that a table's columns have ({@link RowKind}), empty means none; one row,
     *     and one more for each further step of a strategy
     */
    public NetworkRecord correct(NetworkRecord record, List<Map<String, String>> rows) {
        try {
            return journal.record("network correct", record.kind().slug(), change -> {
                change.about(record.recordId());
                change.summarize(rooms.words().of(record));
                return new RecordCorrection(rooms, records(), change).correct(record, rows);
            });
        } finally {
            forget();
        }
    }

    /** Takes a record away. */
    public void remove(NetworkRecord record) {
        try {
            journal.record("network remove", record.kind().slug(), change -> {
                change.about(record.recordId());
                change.summarize(rooms.words().of(record));
                new RecordCorrection(rooms, records(), change).remove(record);
                return null;
            });
        } finally {
            forget();
        }
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
