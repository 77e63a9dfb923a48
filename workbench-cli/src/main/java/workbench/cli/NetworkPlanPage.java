package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.network.Association;
import workbench.network.PartyWords;
import workbench.picture.NetworkFrame;
import workbench.picture.NetworkFrame.Standing;
import workbench.picture.NetworkNode;
import workbench.picture.NetworkPlan;
import workbench.picture.Spot;

/** Where the picture of a network has everybody, event by event: what is needed to draw the same in another place. */
record NetworkPlanPage(NetworkPlan plan, Slugs slugs, PartyWords parties, RecordFields fields) implements Answer {
    static NetworkPlanPage of(Workbench workbench, NetworkPlan plan) {
        return new NetworkPlanPage(
                plan, Slugs.of(workbench), workbench.configurations().parties(), RecordFields.of(workbench));
    }

    /** Somebody who is there, or was, at an event. */
    private record Line(NetworkFrame frame, NetworkNode node, Standing standing, Spot spot) {}

    @Override
    public void text(TextPage page) {
        page.table(table());
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", plan.network().id().toString());
        object.put("network", plan.network().slug());
        object.put("name", plan.network().name());
        object.put("width", rounded(plan.width()));
        object.put("height", rounded(plan.height()));
        object.put("nodes", plan.nodes().stream().map(this::node).toList());
        List<Map<String, @Nullable Object>> frames = new ArrayList<>();
        for (int i = 0; i < plan.frames().size(); i++) {
            frames.add(frame(plan.frames().get(i), plan.spots().get(i)));
        }
        object.put("events", frames);
        return object;
    }

    private Map<String, @Nullable Object> node(NetworkNode node) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("party", parties.slug(node.party()));
        object.put("label", node.label());
        object.put("kind", node.kindWord());
        return object;
    }

    private Map<String, @Nullable Object> frame(NetworkFrame frame, List<Spot> spots) {
        var event = frame.configuration().event();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("event", event.slug());
        object.put("order", event.ordinal());
        object.put("title", event.title());
        object.put("case", slugs.caseOf(event.caseId()));
        object.put("predicted", event.predicted());
        List<Map<String, @Nullable Object>> standings = new ArrayList<>();
        for (int i = 0; i < plan.nodes().size(); i++) {
            standings.add(standing(plan.nodes().get(i), frame.standings().get(i), spots.get(i)));
        }
        object.put("standings", standings);
        var focus = frame.configuration().focus();
        object.put("focus", focus == null ? null : focus.content());
        object.put("states", fields.all(frame.configuration().states()));
        object.put("ties", frame.ties().stream().map(this::tie).toList());
        return object;
    }

    private Map<String, @Nullable Object> standing(NetworkNode node, Standing standing, Spot spot) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("party", parties.slug(node.party()));
        object.put("presence", standing.presence().slug());
        object.put("role", standing.role());
        object.put("x", rounded(spot.x()));
        object.put("y", rounded(spot.y()));
        return object;
    }

    private Map<String, @Nullable Object> tie(Association tie) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", tie.id().toString());
        object.put("from", parties.slug(tie.from()));
        object.put("to", parties.slug(tie.to()));
        object.put("type", tie.type());
        object.put("directed", tie.directed());
        return object;
    }

    private static double rounded(double place) {
        return Math.round(place * 10) / 10.0;
    }

    /** One row for each at each event. */
    @Override
    public Table<?> table() {
        List<Line> lines = new ArrayList<>();
        for (int event = 0; event < plan.frames().size(); event++) {
            NetworkFrame frame = plan.frames().get(event);
            for (int node = 0; node < plan.nodes().size(); node++) {
                lines.add(new Line(
                        frame,
                        plan.nodes().get(node),
                        frame.standings().get(node),
                        plan.spots().get(event).get(node)));
            }
        }
        List<Column<Line>> columns = List.of(
                Column.of("event", line -> line.frame().configuration().event().slug()),
                Column.of("party", line -> parties.slug(line.node().party())),
                Column.of("kind", line -> line.node().kindWord()),
                Column.of("presence", line -> line.standing().presence().slug()),
                Column.of("role", line -> line.standing().role()),
                Column.of("x", line -> rounded(line.spot().x())),
                Column.of("y", line -> rounded(line.spot().y())));
        return new Table<>(columns, lines, "");
    }
}
