package workbench.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import workbench.id.EventId;
import workbench.problem.WorkbenchException;

class EventOrderPropertiesTest {
    /** Whatever is added, moved and taken out, places are 1, 2, 3 … */
    @Property(tries = 200)
    void aLineNeverGetsGapsOrDoubles(@ForAll @Size(max = 30) List<@IntRange(min = -2, max = 12) Integer> steps) {
        Map<EventId, Event> line = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            int place = steps.get(i);
            EventOrder order = new EventOrder(List.copyOf(line.values()));
            try {
                switch (i % 5) {
                    case 0, 1 -> put(line, order.add(event("event " + i), place < 0 ? null : place, place % 2 == 0));
                    case 2 -> put(line, order.add(event("event " + i), null, false));
                    case 3 -> put(line, order.move(one(order, place), Math.abs(place), place % 3 != 0));
                    default -> {
                        Event out = one(order, place);
                        line.remove(out.id());
                        put(line, order.remove(out));
                    }
                }
            } catch (WorkbenchException refused) {
                // nothing is done
            }
            assertThat(line.values().stream().map(Event::ordinal).sorted().toList())
                    .isEqualTo(java.util.stream.IntStream.rangeClosed(1, line.size())
                            .boxed()
                            .toList());
        }
    }

    private static Event one(EventOrder order, int place) {
        return order.events().get(Math.floorMod(place, order.events().size()));
    }

    private static void put(Map<EventId, Event> line, List<Event> changed) {
        changed.forEach(event -> line.put(event.id(), event));
    }

    private static Event event(String title) {
        return new Event(EventId.next(), title, title, 0, null, null, false, null, null, List.of(), null);
    }
}
