package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.network.Actor;
import workbench.network.Association;
import workbench.network.Membership;
import workbench.network.NetworkRecords;
import workbench.network.Party;

@Command(
        name = "show",
        description = "Shows one actor: the networks it belongs to and its ties, from when to when.",
        footer = {"", "Example:", "  workbench actor show engagement-officer"})
final class ActorShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "ACTOR", description = "Its slug, label or alias.")
    private String actor = "";

    @Option(names = "--ids", description = "Shows the ids of records, for 'network correct' and 'network remove'.")
    private boolean ids;

    ActorShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(Page.of(workbench, workbench.actors().find(actor), ids));
        }
        return 0;
    }

    private record Page(
            Portrait<Actor> portrait,
            List<Membership> memberships,
            List<Association> ties,
            RecordLines lines,
            Workbench workbench)
            implements Answer {
        static Page of(Workbench workbench, Actor actor, boolean ids) {
            NetworkRecords records = workbench.configurations().records();
            Party itself = new Party.OfActor(actor.id());
            List<Membership> memberships = records.memberships().stream()
                    .filter(one -> one.actor().equals(actor.id()))
                    .toList();
            List<Association> ties = records.associations().stream()
                    .filter(one -> one.from().equals(itself) || one.to().equals(itself))
                    .toList();
            return new Page(
                    Portrait.of(ActorTable.of(workbench, List.of(actor)), actor),
                    memberships,
                    ties,
                    new RecordLines(workbench, Stream.concat(memberships.stream(), ties.stream()), ids),
                    workbench);
        }

        @Override
        public void text(TextPage page) {
            portrait.text(page);
            page.blank();
            page.line(memberships.isEmpty() ? "Belongs to no network." : "Belongs to");
            for (Membership one : memberships) {
                String network = workbench.networks().network(one.network()).slug();
                lines.record(
                        page,
                        RecordLines.joined(
                                network,
                                one.role() == null ? null : "as " + one.role(),
                                lines.span(one.from(), one.to()),
                                one.how() == null ? null : "enrolled: " + one.how()),
                        one);
            }
            if (!ties.isEmpty()) {
                page.blank();
                page.line("Ties");
                ties.forEach(one -> lines.record(page, one.type() + ": " + lines.tie(one), one));
            }
        }

        @Override
        public Object json() {
            RecordFields fields = RecordFields.of(workbench);
            Map<String, @Nullable Object> object = new LinkedHashMap<>(portrait.json());
            object.put("memberships", fields.all(memberships));
            object.put("associations", fields.all(ties));
            object.put("excerpts", lines.quotes().json());
            return object;
        }

        @Override
        public Table<?> table() {
            return portrait.table();
        }
    }
}
