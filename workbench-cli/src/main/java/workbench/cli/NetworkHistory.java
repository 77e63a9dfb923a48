package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.network.Association;
import workbench.network.Configuration;
import workbench.network.Membership;
import workbench.network.Network;

/** A network: what is known of it, and a line for each event at which something is said of it. */
record NetworkHistory(Portrait<Network> portrait, List<Configuration> history, RecordLines lines, RecordFields fields)
        implements Answer {
    static NetworkHistory of(Workbench workbench, Network network) {
        return new NetworkHistory(
                Portrait.of(NetworkTable.of(workbench, List.of(network)), network),
                workbench.configurations().history(network.id()),
                new RecordLines(workbench, Stream.empty(), false),
                RecordFields.of(workbench));
    }

    @Override
    public void text(TextPage page) {
        portrait.text(page);
        page.blank();
        page.table(events());
        if (!history.isEmpty()) {
            page.blank();
            page.line(
                    "'--at EVENT' shows who and why at one event, '--between E1 E2' what changes; both with evidence.");
        }
    }

    private Table<Configuration> events() {
        return new Table<>(
                List.of(
                        Column.of(
                                "event",
                                one -> "%s %s%s"
                                        .formatted(
                                                lines.number(one.event().id()),
                                                one.event().slug(),
                                                one.event().predicted() ? " (predicted)" : "")),
                        Column.of("members", one -> one.members().size()),
                        Column.of("joined", one -> count(one, true)),
                        Column.of("leaving", one -> count(one, false)),
                        Column.of("ties", NetworkHistory::ties),
                        Column.of("states", NetworkHistory::states),
                        Column.of("tasks", one -> one.tasks().size()),
                        Column.of(
                                "focus",
                                one -> one.focus() == null ? null : one.focus().content())),
                history,
                "Nothing is said of it over time yet: see 'network join', 'tie', 'focus', 'state', 'task', 'strategy'.");
    }

    private static long count(Configuration one, boolean joined) {
        return one.members().stream()
                .filter(member -> one.event().id().equals(joined ? member.from() : member.to()))
                .map(Membership::actor)
                .distinct()
                .count();
    }

    private static String ties(Configuration one) {
        Map<String, Long> types = one.associations().stream()
                .collect(Collectors.groupingBy(Association::type, LinkedHashMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .map(type -> "%d %s".formatted(type.getValue(), type.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String states(Configuration one) {
        return one.states().stream()
                .map(state -> "%s %s".formatted(state.quality().slug(), RecordLines.level(state)))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(portrait.json());
        object.put(
                "history",
                history.stream()
                        .map(one -> ConfigurationPage.atEvent(one, fields))
                        .toList());
        return object;
    }

    @Override
    public Table<?> table() {
        return portrait.table();
    }
}
