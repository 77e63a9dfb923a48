package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.Participant;
import workbench.source.Source;

/** A case with the sources, participants and events it holds, and how many codings each of them bears. */
final class CaseDossier {
    private CaseDossier() {}

    static Dossier of(Workbench workbench, Case of) {
        Query query = Query.builder().where(new Criterion.InCase(of.id())).build();
        Map<String, Integer> onSource = codings(workbench, query, Property.SOURCE);
        Map<String, Integer> byParticipant = codings(workbench, query, Property.PARTICIPANT);
        List<Source> sources = workbench.caseMembers().sourcesOf(of);
        List<Participant> participants = workbench.caseMembers().participantsOf(of);
        Dossier dossier = Dossier.of(shown(workbench), of)
                .with(
                        "codings",
                        onSource.values().stream().mapToInt(Integer::intValue).sum());
        return dossier.with("sources", "sources (%d)".formatted(sources.size()), sources(sources, onSource))
                .with(
                        "participants",
                        "participants (%d)".formatted(participants.size()),
                        participants(workbench, participants, byParticipant))
                .with(
                        "events",
                        "events",
                        EventTable.of(workbench, workbench.timeline().of(of.id())));
    }

    private static Table<Case> shown(Workbench workbench) {
        return new Table<>(
                CaseTable.of(workbench, List.of()).columns().stream()
                        .filter(column ->
                                !List.of("sources", "participants", "events").contains(column.name()))
                        .toList(),
                List.of(),
                "");
    }

    private static Map<String, Integer> codings(Workbench workbench, Query query, Property by) {
        Map<String, Integer> codings = new HashMap<>();
        for (Tally tally : workbench.matrices().tally(List.of(by), query)) {
            codings.put(tally.key().getFirst(), tally.cell().codings());
        }
        return codings;
    }

    private static Table<Source> sources(List<Source> sources, Map<String, Integer> codings) {
        return new Table<>(
                List.of(
                        Column.of("label", Source::label),
                        Column.data("title", Source::title),
                        Column.of("file", Source::file),
                        Column.of("kind", source -> source.kind().slug()),
                        Column.of(
                                "date",
                                source -> source.said() == null
                                        ? null
                                        : source.said().words()),
                        Column.of(
                                "codings",
                                source -> codings.getOrDefault(source.id().toString(), 0))),
                sources,
                "None yet. Put one into it with 'workbench case set CASE --source SOURCE'.");
    }

    private static Table<Participant> participants(
            Workbench workbench, List<Participant> participants, Map<String, Integer> codings) {
        Slugs slugs = Slugs.of(workbench);
        return new Table<>(
                List.of(
                        Column.of("pseudonym", Participant::pseudonym),
                        Column.of("role", Participant::role),
                        Column.of(
                                "networks",
                                one -> slugs.networks(one.networks().stream()
                                        .map(Participant.Belonging::network)
                                        .distinct()
                                        .toList())),
                        Column.of(
                                "codings", one -> codings.getOrDefault(one.id().toString(), 0))),
                participants,
                "None yet. Put one into it with 'workbench case set CASE --participant PSEUDONYM'.");
    }
}
