package workbench.cli;

import java.util.List;
import java.util.Objects;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.timeline.Event;

/** Events as rows. */
final class EventTable {
    private EventTable() {}

    static Table<Event> of(Workbench workbench, List<Event> events) {
        Slugs slugs = Slugs.of(workbench);
        List<Column<Event>> columns = List.of(
                Column.data("id", event -> event.id().toString()),
                Column.of("order", Event::ordinal),
                Column.of("slug", Event::slug),
                Column.of("title", Event::title),
                Column.of("from", event -> Objects.toString(event.from(), null)),
                Column.of("to", event -> Objects.toString(event.to(), null)),
                Column.<Event>of("predicted", Event::predicted)
                        .shownAs(event -> event.predicted() ? "predicted" : null),
                Column.of("networks", event -> slugs.networks(event.networks())),
                Column.of("phase", Event::phase),
                Column.of("case", event -> slugs.caseOf(event.caseId())),
                Column.of("keyPoints", Event::keyPoints));
        return new Table<>(columns, events, "No events yet. Add one with 'workbench event add TITLE --order 1'.");
    }
}
