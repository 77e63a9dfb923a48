package workbench.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.answer.Outcome;
import workbench.id.EventId;
import workbench.timeline.Event;

/** Tells which other events have another number now. */
final class MovedEvents {
    private MovedEvents() {}

    /** What was done to an event, and which others moved by it. */
    static Outcome outcome(Workbench workbench, List<Event> before, Event event, String sentence) {
        List<String> moved = of(workbench, before, event);
        Outcome row = Outcome.row(sentence, EventTable.of(workbench, List.of(event)), event);
        List<String> lines = new ArrayList<>(row.lines());
        if (!moved.isEmpty()) {
            lines.add("Moved: " + String.join("; ", moved) + ".");
        }
        return new Outcome(lines, row.fields()).with("moved", moved);
    }

    static List<String> of(Workbench workbench, List<Event> before, Event event) {
        Map<EventId, Integer> places = new HashMap<>();
        before.forEach(one -> places.put(one.id(), one.ordinal()));
        return workbench.timeline().all().stream()
                .filter(one -> !one.id().equals(event.id()))
                .filter(one -> places.getOrDefault(one.id(), one.ordinal()) != one.ordinal())
                .map(one -> "'%s' from %d to %s"
                        .formatted(
                                one.title(),
                                places.get(one.id()),
                                workbench.timeline().reference(one)))
                .toList();
    }
}
