package workbench.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbench.network.Actor;
import workbench.network.ActorKind;
import workbench.network.Party;
import workbench.query.Found;
import workbench.query.Hit;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;

/** Things that act: a tender, a policy, a tool, a budget. */
record NonHumanActors() implements Question {
    @Override
    public String name() {
        return "things";
    }

    @Override
    public int number() {
        return 18;
    }

    @Override
    public String words() {
        return "Which non-human actors (tender, policy, tool, budget) are on record, and how often are they named?";
    }

    @Override
    public String options() {
        return "";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Actor> things = material.actors().all().stream()
                .filter(actor -> actor.kind() == ActorKind.THING)
                .toList();
        List<Answer.Line> lines = new ArrayList<>();
        for (Actor thing : things) {
            List<String> called = Stream.concat(Stream.of(thing.label()), thing.aliases().stream())
                    .distinct()
                    .toList();
            Query query = Query.builder()
                    .words(called.stream()
                            .map(name -> '"' + name.replace("\"", "") + '"')
                            .reduce((one, other) -> one + " OR " + other)
                            .orElse(""))
                    .build();
            Found<Hit> found = material.search().segments(query, new Page(1, 0, SortBy.SOURCE, 0, false));
            lines.add(Answer.Line.of(
                    List.of(), 0, thing.label(), (int) found.total(), called, partOf(material, thing, names)));
        }
        return new Answer(
                "%d things are on record as actors.".formatted(things.size()),
                List.of("actor", "namedInSegments", "calledSo", "networks"),
                lines,
                List.of("Whether a thing is named as a cause is for people to read."),
                List.of("actor list", "find WORDS --in segments"));
    }

    private static List<String> partOf(Material material, Actor thing, Naming names) {
        Stream<String> members = material.configurations().records().memberships().stream()
                .filter(membership -> membership.actor().equals(thing.id()))
                .map(membership -> names.network(membership.network()).slug());
        Party party = new Party.OfActor(thing.id());
        Stream<String> tied = material.configurations().records().associations().stream()
                .filter(tie -> tie.from().equals(party) || tie.to().equals(party))
                .map(tie -> names.partyOrNull(tie.from().equals(party) ? tie.to() : tie.from()))
                .map(String::valueOf);
        return Stream.concat(members, tied).distinct().sorted().toList();
    }
}
