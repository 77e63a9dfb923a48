package workbench.cli;

import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.network.Actor;

/** Actors as rows. */
final class ActorTable {
    private ActorTable() {}

    static Table<Actor> of(Workbench workbench, List<Actor> actors) {
        Slugs slugs = Slugs.of(workbench);
        List<Column<Actor>> columns = List.of(
                Column.data("id", actor -> actor.id().toString()),
                Column.of("slug", Actor::slug),
                Column.of("label", Actor::label),
                Column.of("kind", actor -> actor.kind().slug()),
                Column.of("aliases", Actor::aliases),
                Column.of("participant", actor -> slugs.participant(actor.participant())));
        return new Table<>(
                columns, actors, "No actors yet. One is made when 'network join' or 'network tie' names it first.");
    }
}
