package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.SourceKind;
import workbench.timeline.Event;

/** Which signs change or vanish when one kind of source is left out. */
record WithoutKind() implements Question {
    @Override
    public String name() {
        return "without";
    }

    @Override
    public int number() {
        return 34;
    }

    @Override
    public String words() {
        return "Which findings would change if all field notes (or another kind of source) were left out?";
    }

    @Override
    public String options() {
        return "--kind observation --between E1 E2 --affects NETWORK";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        SourceKind kind = asking.kind() == null ? SourceKind.OBSERVATION : asking.kind();
        Naming names = new Naming(material);
        Query all = asking.query().build();
        Query without = asking.query().whereNot(new Criterion.OfKind(kind)).build();
        List<Property> by = List.of(Property.EVENT, Property.CODE);
        Map<List<String>, Tally> left = new HashMap<>();
        material.matrices().tally(by, without).forEach(tally -> left.put(tally.key(), tally));
        List<Tally> before = material.matrices().tally(by, all).stream()
                .filter(tally -> tally.valence() != null)
                .sorted(Comparator.comparingInt((Tally tally) ->
                                names.event(tally.key().getFirst()).ordinal())
                        .thenComparingInt(
                                tally -> names.code(tally.key().getLast()).order()))
                .toList();
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        List<Answer.Line> lines = new ArrayList<>();
        for (Tally tally : before) {
            Tally after = left.get(tally.key());
            Valence sign = after == null ? null : after.valence();
            if (sign != tally.valence()) {
                lines.add(line(tally, after, names, evidence, all.and(new Criterion.OfKind(kind))));
            }
        }
        return new Answer(
                "%d of %d signs change or vanish without the %ss.".formatted(lines.size(), before.size(), kind.slug()),
                List.of("event", "code", "name", "with", "without", "codingsLeft"),
                lines,
                List.of("A sign is that of all codings of the code at the event, of whatever network, as in a matrix."),
                List.of(
                        "matrix --rows code --columns event --cells valence" + asking.options(),
                        "matrix --rows code --columns event --cells valence --not-kind " + kind.slug()
                                + asking.options()));
    }

    private static Answer.Line line(
            Tally tally, @Nullable Tally after, Naming names, CodedEvidence evidence, Query ofKind) {
        Event event = names.event(tally.key().getFirst());
        Code code = names.code(tally.key().getLast());
        Valence before = tally.valence();
        Valence sign = after == null ? null : after.valence();
        return Answer.Line.of(
                evidence.of(ofKind.and(new Criterion.AtEvent(event.id())), code.id()),
                tally.cell().excerpts(),
                event.slug(),
                code.path(),
                code.name(),
                before == null ? null : before.slug(),
                sign == null ? "none" : sign.slug(),
                after == null ? 0 : after.cell().codings());
    }
}
