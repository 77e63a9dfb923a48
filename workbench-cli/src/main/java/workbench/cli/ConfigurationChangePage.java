package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.network.Association;
import workbench.network.ConfigurationChange;
import workbench.network.ConfigurationChange.TaskMove;
import workbench.network.ConfigurationChange.Turn;
import workbench.network.Membership;
import workbench.network.NetworkRecord;
import workbench.network.Strategy;
import workbench.network.Task;

/** What changes in a network between two events, each line with its evidence. */
record ConfigurationChangePage(ConfigurationChange shown, RecordLines lines, RecordFields fields) implements Answer {
    static ConfigurationChangePage of(Workbench workbench, ConfigurationChange shown, boolean withIds) {
        return new ConfigurationChangePage(
                shown,
                new RecordLines(
                        workbench,
                        Stream.of(
                                        ConfigurationPage.records(shown.before()),
                                        ConfigurationPage.records(shown.after()),
                                        shown.cameAndWent().stream(),
                                        shown.passingTies().stream(),
                                        shown.tasks().stream().flatMap(move -> move.way().stream()),
                                        shown.restated().stream(),
                                        shown.states().stream(),
                                        shown.newStrategies().stream())
                                .flatMap(some -> some),
                        withIds),
                RecordFields.of(workbench));
    }

    @Override
    public void text(TextPage page) {
        page.line("%s from %s, to %s"
                .formatted(
                        shown.before().network().slug(),
                        lines.at(shown.before().event().id()),
                        lines.at(shown.after().event().id())));
        members(page);
        ties(page);
        section(page, "Focus", shown.restated().isEmpty() ? "as before" : "");
        shown.restated().forEach(one -> lines.record(page, "restated: " + lines.focus(one), one));
        tasks(page);
        section(page, "States", shown.states().isEmpty() ? "none judged" : "");
        ConfigurationPage.states(
                page,
                shown.states(),
                lines,
                ", event %s to %s"
                        .formatted(
                                lines.number(shown.before().event().id()),
                                lines.number(shown.after().event().id())));
        section(page, "Strategies", shown.newStrategies().isEmpty() ? "no new one" : "");
        for (Strategy one : shown.newStrategies()) {
            lines.record(page, "new: " + lines.strategy(one), one);
            lines.steps(one).forEach(step -> page.paragraph("    ", step));
        }
    }

    private static void section(TextPage page, String heading, String whenNothing) {
        page.blank();
        page.line(heading);
        if (!whenNothing.isEmpty()) {
            page.line("  " + whenNothing);
        }
    }

    private void members(TextPage page) {
        boolean same = shown.joined().isEmpty()
                && shown.left().isEmpty()
                && shown.newRoles().isEmpty()
                && shown.cameAndWent().isEmpty();
        section(page, "Members", same ? "as before" : "");
        shown.joined().forEach(one -> lines.record(page, "joined: " + lines.member(one), one));
        shown.left().forEach(one -> lines.record(page, "left: " + lines.member(one), one));
        shown.cameAndWent().forEach(one -> lines.record(page, "came and went: " + lines.member(one), one));
        for (Turn<Membership> turn : shown.newRoles()) {
            lines.record(
                    page,
                    "new role: %s, before: %s"
                            .formatted(
                                    lines.member(turn.after()),
                                    Objects.requireNonNullElse(turn.before().role(), "none said")),
                    turn.after());
        }
    }

    private void ties(TextPage page) {
        boolean same = shown.begun().isEmpty()
                && shown.ended().isEmpty()
                && shown.changedTies().isEmpty()
                && shown.passingTies().isEmpty();
        section(page, "Ties", same ? "as before" : "");
        for (Turn<Association> turn : shown.changedTies()) {
            lines.record(page, "changed: " + turned(turn), turn.after());
        }
        shown.passingTies()
                .forEach(one -> lines.record(page, "in between: %s, %s".formatted(one.type(), lines.tie(one)), one));
        shown.begun().forEach(one -> lines.record(page, "new: %s, %s".formatted(one.type(), lines.tie(one)), one));
        shown.ended().forEach(one -> lines.record(page, "ended: %s, %s".formatted(one.type(), lines.tie(one)), one));
    }

    private String turned(Turn<Association> turn) {
        Association before = turn.before();
        Association after = turn.after();
        return "%s, %s (%s) → %s (%s)"
                .formatted(
                        lines.pair(after),
                        before.type(),
                        lines.span(before.first(), before.last()),
                        after.type(),
                        lines.span(after.first(), after.last()));
    }

    private void tasks(TextPage page) {
        section(page, "Division of labour", shown.tasks().isEmpty() ? "as before" : "");
        for (TaskMove move : shown.tasks()) {
            if (move.way().size() == 1) {
                Task only = move.way().getFirst();
                String when = move.after() != null
                        ? "new"
                        : move.before() != null ? "not spoken of any more" : "at event " + lines.number(only.event());
                lines.record(page, "%s: %s".formatted(when, lines.task(only)), only);
                continue;
            }
            boolean alike = move.way().stream().allMatch(move.way().getFirst()::isDividedLike);
            page.paragraph("  ", "%s: %s".formatted(alike ? "spoken of at some" : "moved", move.what()));
            move.way()
                    .forEach(one -> lines.record(
                            page, "  event %s: %s".formatted(lines.number(one.event()), lines.division(one)), one));
        }
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        changes.put("joined", fields.all(shown.joined()));
        changes.put("left", fields.all(shown.left()));
        changes.put("cameAndWent", fields.all(shown.cameAndWent()));
        changes.put("newRoles", turns(shown.newRoles()));
        changes.put("newTies", fields.all(shown.begun()));
        changes.put("endedTies", fields.all(shown.ended()));
        changes.put("changedTies", turns(shown.changedTies()));
        changes.put("passingTies", fields.all(shown.passingTies()));
        changes.put("focusRestated", fields.all(shown.restated()));
        changes.put("tasks", shown.tasks().stream().map(this::move).toList());
        changes.put("states", fields.all(shown.states()));
        changes.put("newStrategies", fields.all(shown.newStrategies()));
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", shown.after().network().id().toString());
        object.put("name", shown.after().network().name());
        object.put("slug", shown.after().network().slug());
        object.put("from", shown.before().event().slug());
        object.put("to", shown.after().event().slug());
        object.put("changes", changes);
        object.put("before", ConfigurationPage.atEvent(shown.before(), fields));
        object.put("after", ConfigurationPage.atEvent(shown.after(), fields));
        object.put("excerpts", lines.quotes().json());
        return object;
    }

    private List<Map<String, @Nullable Object>> turns(List<? extends Turn<? extends NetworkRecord>> turns) {
        return turns.stream().map(turn -> turn(turn.before(), turn.after())).toList();
    }

    private Map<String, @Nullable Object> move(TaskMove move) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("what", move.what());
        object.putAll(turn(move.before(), move.after()));
        object.put("way", fields.all(move.way()));
        return object;
    }

    private Map<String, @Nullable Object> turn(@Nullable NetworkRecord before, @Nullable NetworkRecord after) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("before", before == null ? null : fields.of(before));
        object.put("after", after == null ? null : fields.of(after));
        return object;
    }

    @Override
    public Table<?> table() {
        List<NetworkLine> rows = new ArrayList<>();
        shown.joined().forEach(one -> rows.add(NetworkLine.changed("joined", one, lines)));
        shown.left().forEach(one -> rows.add(NetworkLine.changed("left", one, lines)));
        shown.cameAndWent().forEach(one -> rows.add(NetworkLine.changed("came and went", one, lines)));
        shown.newRoles().forEach(one -> rows.add(NetworkLine.changed("new role", one.after(), lines)));
        shown.changedTies().forEach(one -> {
            rows.add(NetworkLine.changed("changed from", one.before(), lines));
            rows.add(NetworkLine.changed("changed to", one.after(), lines));
        });
        shown.begun().forEach(one -> rows.add(NetworkLine.changed("new", one, lines)));
        shown.ended().forEach(one -> rows.add(NetworkLine.changed("ended", one, lines)));
        shown.restated().forEach(one -> rows.add(NetworkLine.changed("restated", one, lines)));
        shown.passingTies().forEach(one -> rows.add(NetworkLine.changed("in between", one, lines)));
        shown.tasks().stream()
                .flatMap(move -> move.way().stream())
                .forEach(one -> rows.add(NetworkLine.changed("at event " + lines.number(one.event()), one, lines)));
        shown.states().forEach(one -> rows.add(NetworkLine.changed("", one, lines)));
        shown.newStrategies().forEach(one -> rows.add(NetworkLine.changed("new", one, lines)));
        return NetworkLine.table(rows);
    }
}
