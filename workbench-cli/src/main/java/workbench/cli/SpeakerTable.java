package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.source.Source;
import workbench.source.Speaker;
import workbench.source.SpeakerProposals;
import workbench.source.SpeakerProposals.Proposal;

/** The speaker labels of sources as rows, with whom those may mean that mean nobody yet. */
final class SpeakerTable {
    private static final String RESEARCHER = "researcher";

    private SpeakerTable() {}

    private record Row(Source source, Speaker speaker, Optional<Proposal> proposal) {}

    /** @param named of these sources; of all where none is named */
    static Table<?> of(Workbench workbench, List<Source> named, boolean unmapped) {
        Map<Source, List<Speaker>> shown = workbench
                .sources()
                .speakers(named.isEmpty() ? workbench.sources().all() : named);
        boolean open = shown.values().stream().flatMap(List::stream).anyMatch(speaker -> !speaker.isMapped());
        SpeakerProposals proposals = new SpeakerProposals(
                open ? workbench.sources().speakers(workbench.sources().all()) : shown,
                workbench.participants().all());
        List<Row> rows = new ArrayList<>();
        shown.forEach((source, speakers) -> speakers.stream()
                .filter(speaker -> !unmapped || !speaker.isMapped())
                .forEach(speaker -> rows.add(new Row(source, speaker, proposals.proposed(source, speaker)))));
        return new Table<>(columns(Slugs.of(workbench), named.size() == 1), rows, none(named.size(), unmapped));
    }

    private static String none(int named, boolean unmapped) {
        if (unmapped) {
            return "Every label means somebody.";
        }
        return named == 1 ? "This source has no speaker labels." : "There are no speaker labels.";
    }

    private static List<Column<Row>> columns(Slugs slugs, boolean ofOne) {
        Column<Row> source = Column.of("source", row -> row.source().label());
        return List.of(
                ofOne ? Column.data("source", row -> row.source().label()) : source,
                Column.of("label", row -> row.speaker().label()),
                Column.of("turns", row -> row.speaker().turns()),
                Column.<Row>of(
                                "participant",
                                row -> slugs.participant(row.speaker().participant()))
                        .headed("means")
                        .shownAs(row -> means(slugs, row)),
                Column.data("researcher", row -> row.speaker().researcher()),
                Column.data(
                        "proposal",
                        row -> row.proposal()
                                .map(proposal -> object(slugs, proposal))
                                .orElse(null)));
    }

    private static @Nullable String means(Slugs slugs, Row row) {
        if (row.speaker().isMapped()) {
            return row.speaker().researcher()
                    ? "the researcher"
                    : slugs.participant(row.speaker().participant());
        }
        return row.proposal()
                .map(proposal -> "nobody yet; perhaps " + whom(slugs, proposal))
                .orElse("nobody yet");
    }

    private static @Nullable String whom(Slugs slugs, Proposal proposal) {
        return proposal.participant() == null ? RESEARCHER : slugs.participant(proposal.participant());
    }

    /** {@code as} is what {@code --map} takes. */
    private static Map<String, @Nullable Object> object(Slugs slugs, Proposal proposal) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("as", whom(slugs, proposal));
        object.put("because", proposal.because().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return object;
    }
}
