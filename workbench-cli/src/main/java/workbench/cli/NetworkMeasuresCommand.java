package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.id.EventId;
import workbench.network.Configuration;
import workbench.network.Network;
import workbench.network.NetworkMeasures;
import workbench.network.Party;
import workbench.network.PartyWords;

@Command(
        name = "measures",
        description =
                "Measures a network at each event, or at one: density, components, degrees; with their definitions.",
        footer = {
            "",
            "Examples:",
            "  workbench network measures implementation-network",
            "  workbench network measures implementation-network --at 2"
        })
final class NetworkMeasuresCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--at", paramLabel = "E", description = "At this event alone, with the degree of each party.")
    private @Nullable String at;

    NetworkMeasuresCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Network found = workbench.networks().find(network);
            List<EventId> events = at == null
                    ? workbench.configurations().history(found.id()).stream()
                            .map(Configuration::event)
                            .map(event -> event.id())
                            .toList()
                    : List.of(workbench.timeline().find(at).id());
            List<NetworkMeasures> measures = new ArrayList<>();
            events.forEach(event -> measures.add(workbench.configurations().measures(found.id(), event)));
            answer.give(new Page(found, measures, at != null, workbench));
        }
        return 0;
    }

    private record Page(Network network, List<NetworkMeasures> measures, boolean withDegrees, Workbench workbench)
            implements Answer {
        @Override
        public void text(TextPage page) {
            page.table(table());
            if (withDegrees) {
                PartyWords parties = workbench.configurations().parties();
                for (NetworkMeasures one : measures) {
                    page.blank();
                    page.table(new Table<>(
                            List.of(
                                    Column.of(
                                            "party",
                                            (Map.Entry<Party, Integer> party) -> parties.label(party.getKey())),
                                    Column.of("degree", Map.Entry::getValue)),
                            one.degrees().entrySet(),
                            ""));
                }
            }
            page.blank();
            NetworkMeasures.definitions()
                    .forEach((name, words) -> page.paragraph(
                            "",
                            "%s: %s".formatted(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT), words)));
        }

        @Override
        public Table<NetworkMeasures> table() {
            return new Table<>(
                    List.of(
                            Column.<NetworkMeasures>of(
                                            "event", one -> one.of().event().slug())
                                    .shownAs(one -> workbench
                                                    .timeline()
                                                    .reference(one.of().event()) + " "
                                            + one.of().event().slug()),
                            Column.of("members", NetworkMeasures::members),
                            Column.of("parties", NetworkMeasures::parties),
                            Column.<NetworkMeasures>of(
                                    "ties", one -> one.of().associations().size()),
                            Column.of("tiedPairs", NetworkMeasures::adjacentPairs),
                            Column.<NetworkMeasures>of("density", one -> number(one.density()))
                                    .shownAs(one -> shown(one.density())),
                            Column.<NetworkMeasures>of(
                                            "components",
                                            one -> one.components().size())
                                    .shownAs(one -> one.components().isEmpty()
                                            ? "0"
                                            : "%d, largest %d"
                                                    .formatted(
                                                            one.components().size(),
                                                            one.components().getFirst())),
                            Column.of("isolates", NetworkMeasures::isolates),
                            Column.<NetworkMeasures>of("meanDegree", one -> number(one.meanDegree()))
                                    .shownAs(one -> shown(one.meanDegree()))),
                    measures,
                    "Nothing is said of %s over time yet.".formatted(network.slug()));
        }

        private static @Nullable Double number(OptionalDouble measure) {
            return measure.isPresent() ? Double.valueOf(measure.getAsDouble()) : null;
        }

        private static String shown(OptionalDouble measure) {
            return measure.isPresent() ? String.format(Locale.ROOT, "%.2f", measure.getAsDouble()) : "not defined";
        }

        @Override
        public Object json() {
            PartyWords parties = workbench.configurations().parties();
            List<Map<String, @Nullable Object>> events = new ArrayList<>();
            for (NetworkMeasures one : measures) {
                Map<String, @Nullable Object> event = new LinkedHashMap<>(table().object(one));
                event.put("componentSizes", one.components());
                Map<String, Integer> degrees = new LinkedHashMap<>();
                one.degrees().forEach((party, degree) -> degrees.put(parties.reference(party), degree));
                event.put("degrees", degrees);
                events.add(event);
            }
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            object.put("network", network.slug());
            object.put("events", events);
            object.put("definitions", NetworkMeasures.definitions());
            return object;
        }
    }
}
