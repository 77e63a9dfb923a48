package workbench.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.Ids;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.OpenChange;
import workbench.journal.Undoable;
import workbench.privacy.Consent;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.timeline.FuzzyDate;

/** Participants on disk. */
public final class ParticipantStore implements Undoable {
    private static final Map<String, String> HANGING = hanging();
    private static final Map<String, String> PLURALS =
            Map.of("source that names them", "sources that name them", "summary", "summaries");

    private final Database database;

    public ParticipantStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of("participant", new Pointer("case_id", "study_case")),
                JournalledTable.of(
                        "participant_network",
                        new Pointer("participant_id", "participant"),
                        new Pointer("network_id", "network"),
                        new Pointer("event_id", "event")));
    }

    /** All that stand, in the order in which they were made. */
    List<Participant> all() {
        Map<UUID, List<Participant.Belonging>> networks = new HashMap<>();
        database.each(
                "SELECT participant_id, network_id, from_date, to_date, event_id FROM participant_network"
                        + " WHERE removed_seq IS NULL ORDER BY created_seq, id",
                Binder.NOTHING,
                row -> {
                    UUID event = row.getObject(5, UUID.class);
                    networks.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Participant.Belonging(
                                    new NetworkId(row.getObject(2, UUID.class)),
                                    date(row.getString(3)),
                                    date(row.getString(4)),
                                    event == null ? null : new EventId(event)));
                });
        return database.query(
                "SELECT id, pseudonym, role, consent_basis, consent_uses, case_id FROM participant"
                        + " WHERE removed_seq IS NULL ORDER BY created_seq, id",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    UUID caseId = row.getObject(6, UUID.class);
                    return new Participant(
                            new ParticipantId(id),
                            row.getString(2),
                            row.getString(3),
                            consent(row.getString(4), row.getString(5)),
                            caseId == null ? null : new CaseId(caseId),
                            networks.getOrDefault(id, List.of()));
                });
    }

    static @Nullable FuzzyDate date(@Nullable String words) {
        return Optional.ofNullable(words).flatMap(FuzzyDate::read).orElse(null);
    }

    static Consent consent(String basis, String uses) {
        return Consent.read(uses.isEmpty() ? basis : basis + ":" + uses).orElse(Consent.UNKNOWN);
    }

    void insert(Participant participant, long seq) {
        database.update(
                "INSERT INTO participant (pseudonym, role, consent_basis, consent_uses, case_id, id, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, " + seq + ")",
                binding(participant));
        participant.networks().forEach(belonging -> insert(participant.id(), belonging, seq));
    }

    void update(Participant participant) {
        database.update(
                "UPDATE participant SET pseudonym = ?, role = ?, consent_basis = ?, consent_uses = ?, case_id = ? WHERE id = ?",
                binding(participant));
    }

    private static Binder binding(Participant participant) {
        return statement -> {
            statement.setString(1, participant.pseudonym());
            statement.setString(2, participant.role());
            statement.setString(3, participant.consent().basis().slug());
            statement.setString(4, participant.consent().usesInWords());
            statement.setObject(
                    5,
                    participant.caseId() == null ? null : participant.caseId().value());
            statement.setObject(6, participant.id().value());
        };
    }

    /** What keeps a participant in the study, counted in words; empty if nothing does. */
    List<String> hangingOn(ParticipantId participant) {
        List<String> hanging = new ArrayList<>();
        HANGING.forEach((words, sql) -> {
            int count = database.first(sql, Binder.of(participant.value()), row -> row.getInt(1))
                    .orElse(0);
            if (count > 0) {
                hanging.add(count == 1 ? "1 " + words : count + " " + PLURALS.getOrDefault(words, words + "s"));
            }
        });
        return hanging;
    }

    private static Map<String, String> hanging() {
        Map<String, String> hanging = new LinkedHashMap<>();
        hanging.put("speaker label", "SELECT COUNT(*) FROM speaker WHERE participant_id = ? AND removed_seq IS NULL");
        hanging.put(
                "source that names them",
                "SELECT COUNT(*) FROM source_participant p JOIN source s ON s.id = p.source_id"
                        + " WHERE p.participant_id = ? AND s.removed_seq IS NULL");
        hanging.put("actor", "SELECT COUNT(*) FROM actor WHERE participant_id = ? AND removed_seq IS NULL");
        hanging.put("summary", "SELECT COUNT(*) FROM summary WHERE participant_id = ? AND removed_seq IS NULL");
        hanging.put(
                "memo",
                "SELECT COUNT(*) FROM memo m JOIN memo_subject s ON s.memo_id = m.id"
                        + " WHERE s.entity = 'participant' AND s.entity_id = ? AND m.removed_seq IS NULL");
        return hanging;
    }

    /** Takes a participant back, with the networks they spoke for. */
    void remove(ParticipantId participant, OpenChange change) {
        database.query(
                        "SELECT id FROM participant_network WHERE participant_id = ? AND removed_seq IS NULL",
                        Binder.of(participant.value()),
                        row -> row.getObject(1, UUID.class))
                .forEach(row -> change.remove("participant_network", row));
        change.remove("participant", participant.value());
    }

    /** Takes back that a participant speaks for some networks. */
    void removeBelongings(ParticipantId participant, List<NetworkId> networks, OpenChange change) {
        for (NetworkId network : networks) {
            database.query(
                            "SELECT id FROM participant_network WHERE participant_id = ? AND network_id = ?"
                                    + " AND removed_seq IS NULL",
                            Binder.of(participant.value(), network.value()),
                            row -> row.getObject(1, UUID.class))
                    .forEach(row -> change.remove("participant_network", row));
        }
    }

    void insert(ParticipantId participant, Participant.Belonging belonging, long seq) {
        database.update(
                "INSERT INTO participant_network (id, participant_id, network_id, from_date, to_date, event_id, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, Ids.next());
                    statement.setObject(2, participant.value());
                    statement.setObject(3, belonging.network().value());
                    statement.setString(
                            4,
                            belonging.from() == null ? null : belonging.from().words());
                    statement.setString(
                            5, belonging.to() == null ? null : belonging.to().words());
                    statement.setObject(
                            6,
                            belonging.event() == null ? null : belonging.event().value());
                    statement.setLong(7, seq);
                });
    }
}
