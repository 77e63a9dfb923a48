package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.source.Speaker;

/** A participant with the sources they speak in: under which labels, in how many turns, bearing how many codings. */
final class ParticipantDossier {
    private ParticipantDossier() {}

    private record Heard(Source source, List<Speaker> labels, int codings, int restricted) {}

    static Dossier of(Workbench workbench, Participant participant) {
        Map<String, Integer> codings = codings(workbench, participant);
        List<Heard> heard = workbench.sources().heardIn(participant.id()).stream()
                .map(source -> new Heard(
                        source,
                        labels(workbench, source, participant),
                        codings.getOrDefault(source.id().toString(), 0),
                        workbench.sources().restrictions(source).size()))
                .toList();
        return Dossier.of(ParticipantTable.of(workbench, List.of()), participant)
                .with("codings", heard.stream().mapToInt(Heard::codings).sum())
                .with("sources", "sources (%d)".formatted(heard.size()), table(heard));
    }

    private static List<Speaker> labels(Workbench workbench, Source source, Participant participant) {
        return workbench.sources().speakers(source).stream()
                .filter(speaker -> participant.id().equals(speaker.participant()))
                .toList();
    }

    private static Map<String, Integer> codings(Workbench workbench, Participant participant) {
        Query query =
                Query.builder().where(new Criterion.SaidBy(participant.id())).build();
        Map<String, Integer> codings = new HashMap<>();
        for (Tally tally : workbench.matrices().tally(List.of(Property.SOURCE), query)) {
            codings.put(tally.key().getFirst(), tally.cell().codings());
        }
        return codings;
    }

    private static Table<Heard> table(List<Heard> heard) {
        return new Table<>(
                List.of(
                        Column.of("label", one -> one.source().label()),
                        Column.data("title", one -> one.source().title()),
                        Column.of("kind", one -> one.source().kind().slug()),
                        Column.of(
                                "date",
                                one -> one.source().said() == null
                                        ? null
                                        : one.source().said().words()),
                        Column.<Heard>of(
                                        "speaksAs",
                                        one -> one.labels().stream()
                                                .map(Speaker::label)
                                                .toList())
                                .headed("speaks as"),
                        Column.of(
                                "turns",
                                one -> one.labels().stream()
                                        .mapToInt(Speaker::turns)
                                        .sum()),
                        Column.of("codings", Heard::codings),
                        Column.of("restricted", Heard::restricted).headed("passages off the record")),
                heard,
                "None yet. Map a speaker with 'source speakers SOURCE --map LABEL=PSEUDONYM'.");
    }
}
