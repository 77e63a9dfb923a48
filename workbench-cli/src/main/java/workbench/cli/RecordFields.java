package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.network.Association;
import workbench.network.Focus;
import workbench.network.Membership;
import workbench.network.NetworkRecord;
import workbench.network.Party;
import workbench.network.PartyWords;
import workbench.network.State;
import workbench.network.Strategy;
import workbench.network.Task;

/** What is said of networks, as JSON has it. */
final class RecordFields {
    private final Slugs slugs;
    private final PartyWords parties;
    private final Map<Object, String> strategies = new LinkedHashMap<>();
    private final Workbench workbench;

    private RecordFields(Workbench workbench) {
        this.workbench = workbench;
        this.slugs = Slugs.of(workbench);
        this.parties = workbench.configurations().parties();
        workbench.configurations().records().strategies().forEach(one -> strategies.put(one.id(), one.slug()));
    }

    static RecordFields of(Workbench workbench) {
        return new RecordFields(workbench);
    }

    Map<String, @Nullable Object> of(NetworkRecord record) {
        return switch (record) {
            case Membership one -> membership(one);
            case Association one -> association(one);
            case Focus one -> focus(one);
            case State one -> state(one);
            case Strategy one -> strategy(one);
            case Task one -> task(one);
        };
    }

    List<Map<String, @Nullable Object>> all(List<? extends NetworkRecord> records) {
        return records.stream().map(this::of).toList();
    }

    private Map<String, @Nullable Object> membership(Membership one) {
        var actor = workbench.actors().actor(one.actor());
        Map<String, @Nullable Object> object = begun(one);
        object.put("actor", actor.slug());
        object.put("label", actor.label());
        object.put("kind", actor.kind().slug());
        object.put("network", slugs.network(one.network()));
        object.put("role", one.role());
        object.put("from", slugs.event(one.from()));
        object.put("to", slugs.event(one.to()));
        object.put("how", one.how());
        return ended(object, one);
    }

    private Map<String, @Nullable Object> association(Association one) {
        Map<String, @Nullable Object> object = begun(one);
        object.put("from", parties.slug(one.from()));
        object.put("to", parties.slug(one.to()));
        object.put("type", one.type());
        object.put("direction", one.directed() ? "directed" : "undirected");
        object.put("since", slugs.event(one.first()));
        object.put("until", slugs.event(one.last()));
        return ended(object, one);
    }

    private Map<String, @Nullable Object> focus(Focus one) {
        Map<String, @Nullable Object> object = begun(one);
        object.put("network", slugs.network(one.network()));
        object.put("event", slugs.event(one.event()));
        object.put("focus", one.content());
        return ended(object, one);
    }

    private Map<String, @Nullable Object> state(State one) {
        Map<String, @Nullable Object> object = begun(one);
        object.put("network", slugs.network(one.network()));
        object.put("event", slugs.event(one.event()));
        object.put("quality", one.quality().slug());
        object.put("step", one.step());
        object.put("level", one.level().slug());
        object.put("direction", one.direction().slug());
        object.put("because", one.because());
        object.put("by", one.by());
        return ended(object, one);
    }

    private Map<String, @Nullable Object> strategy(Strategy one) {
        Map<String, @Nullable Object> object = begun(one);
        object.put("network", slugs.network(one.network()));
        object.put("slug", one.slug());
        object.put("what", one.what());
        object.put("event", slugs.event(one.event()));
        object.put("version", one.version());
        object.put("replaces", one.replaces() == null ? null : strategies.get(one.replaces()));
        object.put("status", one.status().slug());
        object.put("steps", one.steps().stream().map(this::step).toList());
        return ended(object, one);
    }

    private Map<String, @Nullable Object> step(Strategy.Step step) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("number", step.number());
        object.put("what", step.what());
        object.put("owner", slug(step.owner()));
        object.put("status", step.status().slug());
        return object;
    }

    private Map<String, @Nullable Object> task(Task one) {
        Map<String, @Nullable Object> object = begun(one);
        object.put("network", slugs.network(one.network()));
        object.put("event", slugs.event(one.event()));
        object.put("what", one.what());
        object.put("planned", slug(one.planned()));
        object.put("actual", slug(one.actual()));
        object.put("contested", one.contested());
        return ended(object, one);
    }

    private @Nullable String slug(@Nullable Party party) {
        return party == null ? null : parties.slug(party);
    }

    private static Map<String, @Nullable Object> begun(NetworkRecord one) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", one.recordId().toString());
        return object;
    }

    private static Map<String, @Nullable Object> ended(Map<String, @Nullable Object> object, NetworkRecord one) {
        object.put("evidence", one.evidence().stream().map(Object::toString).toList());
        return object;
    }
}
