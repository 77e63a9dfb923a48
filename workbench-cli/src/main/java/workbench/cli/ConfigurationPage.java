package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.network.Association;
import workbench.network.Configuration;
import workbench.network.Focus;
import workbench.network.Membership;
import workbench.network.NetworkRecord;
import workbench.network.State;
import workbench.network.Strategy;
import workbench.network.Task;

/** A network as it is at an event: members, ties by type, focus, states, tasks and strategies, each with its evidence. */
record ConfigurationPage(Configuration shown, RecordLines lines, RecordFields fields) implements Answer {
    static ConfigurationPage of(Workbench workbench, Configuration shown, boolean withIds) {
        return new ConfigurationPage(
                shown, new RecordLines(workbench, records(shown), withIds), RecordFields.of(workbench));
    }

    static Stream<NetworkRecord> records(Configuration one) {
        return Stream.of(
                        Stream.ofNullable(one.focus()),
                        one.members().stream(),
                        one.associations().stream(),
                        one.states().stream(),
                        one.tasks().stream(),
                        one.strategies().stream())
                .flatMap(some -> some);
    }

    @Override
    public void text(TextPage page) {
        page.line("%s at %s"
                .formatted(shown.network().slug(), lines.at(shown.event().id())));
        page.blank();
        page.line("Focus");
        Focus focus = shown.focus();
        if (focus == null) {
            page.line("  not stated");
        } else {
            lines.record(page, lines.focus(focus), focus);
        }
        members(page);
        ties(page);
        states(page);
        tasks(page);
        strategies(page);
    }

    private static void heading(TextPage page, String words, List<?> items) {
        page.blank();
        page.line(items.isEmpty() ? words + "\n  none" : "%s (%d)".formatted(words, items.size()));
    }

    private void members(TextPage page) {
        heading(page, "Members", shown.members());
        for (Membership one : shown.members()) {
            lines.record(page, lines.member(one), one);
        }
    }

    private void ties(TextPage page) {
        heading(page, "Ties", shown.associations());
        Map<String, List<Association>> byType = shown.associations().stream()
                .collect(Collectors.groupingBy(Association::type, LinkedHashMap::new, Collectors.toList()));
        byType.forEach((type, ties) -> ties.forEach(one -> lines.record(page, type + ": " + lines.tie(one), one)));
    }

    private void states(TextPage page) {
        page.blank();
        page.line(shown.states().isEmpty() ? "States\n  none judged" : "States");
        states(page, shown.states(), lines, "");
    }

    /** Each quality on a line, its steps in order, with the evidence of each. */
    static void states(TextPage page, List<State> states, RecordLines lines, String what) {
        Map<State.Quality, List<State>> byQuality =
                states.stream().collect(Collectors.groupingBy(State::quality, LinkedHashMap::new, Collectors.toList()));
        byQuality.forEach((quality, steps) -> {
            String way = steps.stream().map(RecordLines::level).collect(Collectors.joining(" → "));
            if (steps.size() == 1) {
                lines.record(
                        page,
                        "%s%s: %s".formatted(quality.slug(), what, RecordLines.judged(steps.getFirst())),
                        steps.getFirst());
                return;
            }
            page.line("  %s%s: %s".formatted(quality.slug(), what, way));
            steps.forEach(one -> lines.record(
                    page,
                    "  %s: %s"
                            .formatted(
                                    what.isEmpty() ? "step " + one.step() : "event " + lines.number(one.event()),
                                    RecordLines.judged(one)),
                    one));
        });
    }

    private void tasks(TextPage page) {
        heading(page, "Tasks", shown.tasks());
        for (Task one : shown.tasks()) {
            lines.record(page, lines.task(one), one);
        }
        List<String> unowned =
                shown.tasks().stream().filter(Task::hasNoOwner).map(Task::what).toList();
        if (!unowned.isEmpty()) {
            page.paragraph("  ", "Nobody was to do, or did: " + String.join("; ", unowned) + ".");
        }
    }

    private void strategies(TextPage page) {
        heading(page, "Strategies", shown.strategies());
        for (Strategy one : shown.strategies()) {
            lines.record(page, lines.strategy(one), one);
            lines.steps(one).forEach(step -> page.paragraph("    ", step));
        }
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", shown.network().id().toString());
        object.put("name", shown.network().name());
        object.put("slug", shown.network().slug());
        object.putAll(atEvent(shown, fields));
        object.put("excerpts", lines.quotes().json());
        return object;
    }

    /** What holds at the event. */
    static Map<String, @Nullable Object> atEvent(Configuration one, RecordFields fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("event", one.event().slug());
        Focus focus = one.focus();
        object.put("focus", focus == null ? null : focus.content());
        object.put("focusStated", focus == null ? null : fields.of(focus));
        object.put("members", fields.all(one.members()));
        object.put("associations", fields.all(one.associations()));
        object.put("states", fields.all(one.states()));
        object.put("tasks", fields.all(one.tasks()));
        object.put("strategies", fields.all(one.strategies()));
        return object;
    }

    @Override
    public Table<?> table() {
        List<NetworkLine> rows = new ArrayList<>();
        records(shown).forEach(one -> rows.add(NetworkLine.of(one, lines)));
        return NetworkLine.table(rows);
    }
}
