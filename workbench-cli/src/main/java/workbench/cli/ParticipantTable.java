package workbench.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.id.ParticipantId;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.Participant;
import workbench.source.Speaker;

/** Participants as rows, by pseudonym. */
final class ParticipantTable {
    private ParticipantTable() {}

    static Table<Participant> of(Workbench workbench, List<Participant> participants) {
        Slugs slugs = Slugs.of(workbench);
        List<Column<Participant>> columns = List.of(
                Column.data("id", participant -> participant.id().toString()),
                Column.of("pseudonym", Participant::pseudonym),
                Column.of("role", Participant::role),
                Column.<Participant>of(
                                "networks",
                                participant -> participant.networks().stream()
                                        .map(belonging -> object(slugs, belonging))
                                        .toList())
                        .shownAs(participant -> participant.networks().stream()
                                .map(belonging -> inWords(slugs, belonging))
                                .toList()),
                Column.of("consent", participant -> participant.consent().toString()),
                Column.of("case", participant -> slugs.caseOf(participant.caseId())));
        return new Table<>(
                columns, participants, "No participants yet. Add one with 'workbench participant add PSEUDONYM'.");
    }

    /** The same with how much they say, counted in one sweep. */
    static Table<Participant> counted(Workbench workbench, Table<Participant> table) {
        Map<ParticipantId, Integer> turns = new HashMap<>();
        Map<ParticipantId, Integer> sources = new HashMap<>();
        workbench.sources().speakers(workbench.sources().all()).values().forEach(speakers -> {
            Set<ParticipantId> here = new HashSet<>();
            for (Speaker speaker : speakers) {
                if (speaker.participant() != null) {
                    turns.merge(speaker.participant(), speaker.turns(), Integer::sum);
                    here.add(speaker.participant());
                }
            }
            here.forEach(participant -> sources.merge(participant, 1, Integer::sum));
        });
        Map<String, Integer> codings = new HashMap<>();
        workbench
                .matrices()
                .tally(List.of(Property.PARTICIPANT), Query.builder().build())
                .forEach(tally ->
                        codings.put(tally.key().getFirst(), tally.cell().codings()));
        List<Column<Participant>> columns = new ArrayList<>(table.columns());
        columns.add(Column.of("sources", one -> sources.getOrDefault(one.id(), 0)));
        columns.add(Column.of("turns", one -> turns.getOrDefault(one.id(), 0)));
        columns.add(Column.of("codings", one -> codings.getOrDefault(one.id().toString(), 0)));
        return new Table<>(columns, table.rows(), table.whenEmpty());
    }

    private static Map<String, @Nullable Object> object(Slugs slugs, Participant.Belonging belonging) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("network", slugs.network(belonging.network()));
        object.put("from", Objects.toString(belonging.from(), null));
        object.put("to", Objects.toString(belonging.to(), null));
        object.put("event", slugs.event(belonging.event()));
        return object;
    }

    private static String inWords(Slugs slugs, Participant.Belonging belonging) {
        String network = String.valueOf(slugs.network(belonging.network()));
        if (belonging.event() != null) {
            return network + " at " + slugs.event(belonging.event());
        }
        String from = belonging.from() == null ? "" : " from " + belonging.from();
        String to = belonging.to() == null ? "" : " to " + belonging.to();
        return network + from + to;
    }
}
