package workbench.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.id.CodingId;
import workbench.influence.Influence;
import workbench.influence.SignChange;
import workbench.influence.SignChanges;

/** What becomes of influences from event to event. */
record SignHistory(String name, int number, String words, Set<SignChange.Kind> kinds) implements Question {
    static SignHistory turns() {
        return new SignHistory(
                "turns",
                2,
                "Which constructs change sign between events, for which network, and which excerpt marks the turn?",
                EnumSet.of(SignChange.Kind.TURNS));
    }

    static SignHistory acrossBorders() {
        return new SignHistory(
                "across-borders",
                23,
                "Which influences persist across a border between events, which vanish, which appear?",
                EnumSet.allOf(SignChange.Kind.class));
    }

    @Override
    public String options() {
        return "--affects NETWORK --between E1 E2";
    }

    private record Told(SignChanges step, SignChange change) {}

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Influence> influences = material.influences().counting().stream()
                .filter(one -> asking.affects().isEmpty()
                        || asking.affects().stream()
                                .anyMatch(network -> network.id().equals(one.network())))
                .toList();
        List<SignChanges> steps = asking.events().size() > 1
                ? List.of(material.influences()
                        .changes(
                                influences,
                                asking.events().getFirst().id(),
                                asking.events().getLast().id()))
                : material.influences().changes(influences);
        List<Told> told = new ArrayList<>();
        for (SignChanges step : steps) {
            step.changes().stream()
                    .filter(change -> kinds.contains(change.kind()))
                    .forEach(change -> told.add(new Told(step, change)));
        }
        RecordEvidence evidence = RecordEvidence.ofCodings(
                material, names, told.stream().map(one -> shown(one.change())).toList(), asking.evidencePerLine());
        return new Answer(
                told.isEmpty()
                        ? "No influence on record does so; %d count.".formatted(influences.size())
                        : "%d influences from event to event.".formatted(told.size()),
                List.of("from", "to", "network", "code", "name", "becomes", "before", "after"),
                told.stream().map(one -> line(one, names, evidence)).toList(),
                List.of(
                        "Told are influences that were claimed or accepted. The excerpt shown is the earliest evidence that"
                                + " bears the later sign."),
                List.of("influences --changes" + network(asking)));
    }

    private static String network(Asking asking) {
        StringBuilder options = new StringBuilder();
        asking.affects().forEach(one -> options.append(" --network ").append(one.slug()));
        return options.toString();
    }

    private static List<CodingId> shown(SignChange change) {
        CodingId mark = change.mark();
        Influence after = change.after();
        return mark != null ? List.of(mark) : after != null ? after.evidence() : List.of();
    }

    private static Answer.Line line(Told told, Naming names, RecordEvidence evidence) {
        SignChange change = told.change();
        Code code = names.codes().code(change.code());
        return Answer.Line.of(
                evidence.ofCodings(shown(change)),
                shown(change).size(),
                names.event(told.step().from()).slug(),
                names.event(told.step().to()).slug(),
                names.network(change.network()).slug(),
                code.path(),
                code.name(),
                change.kind().slug(),
                sign(change.before()),
                sign(change.after()));
    }

    private static String sign(@Nullable Influence influence) {
        return influence == null ? "none" : influence.valence().sign();
    }
}
