package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.coding.Voice;
import workbench.matrix.Tally;
import workbench.network.Network;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.timeline.Event;

/** Code, event and network together that rest on little. */
record ThinGround() implements Question {
    private static final List<Property> TRIPLE = List.of(Property.EVENT, Property.AFFECTS, Property.CODE);

    @Override
    public String name() {
        return "thin";
    }

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String words() {
        return "Which construct, event and network together rest on one excerpt, one kind of source, or the researcher's"
                + " word alone?";
    }

    @Override
    public String options() {
        return "--affects NETWORK --between E1 E2 --code CODE";
    }

    private record Thin(Event event, Network network, Code code, Tally tally, List<String> why) {}

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query query = asking.query().build();
        Map<List<String>, Tally> observed = new HashMap<>();
        material.matrices()
                .tally(TRIPLE, query.and(new Criterion.InVoice(Voice.OBSERVER)))
                .forEach(tally -> observed.put(tally.key(), tally));
        List<Tally> all = material.matrices().tally(TRIPLE, query);
        List<Thin> thin = all.stream()
                .map(tally -> judged(tally, observed, names))
                .filter(one -> !one.why().isEmpty())
                .sorted(Comparator.comparingInt((Thin one) -> one.event().ordinal())
                        .thenComparing(one -> one.network().slug())
                        .thenComparingInt(one -> one.code().order()))
                .toList();
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        return new Answer(
                "%d of %d rest on little.".formatted(thin.size(), all.size()),
                List.of("event", "affects", "code", "name", "valence", "codings", "sources", "restsOn"),
                thin.stream().map(one -> line(one, names, evidence, query)).toList(),
                List.of("Counted are codings that state whom they affect; an event may be inherited from the source."),
                List.of("coverage"
                        + (asking.code() == null
                                ? ""
                                : " --code " + asking.code().path())));
    }

    private static Thin judged(Tally tally, Map<List<String>, Tally> observed, Naming names) {
        List<String> why = new ArrayList<>();
        if (tally.cell().excerpts() == 1) {
            why.add("one excerpt");
        } else if (tally.sources().size() == 1) {
            why.add("one source");
        }
        if (tally.kinds().size() == 1 && tally.cell().excerpts() > 1) {
            why.add("one kind of source: " + tally.kinds().iterator().next());
        }
        Tally ofObserver = observed.get(tally.key());
        if (ofObserver != null && ofObserver.cell().codings() == tally.cell().codings()) {
            why.add("the researcher's word alone");
        }
        return new Thin(
                names.event(tally.key().getFirst()),
                names.network(tally.key().get(1)),
                names.code(tally.key().getLast()),
                tally,
                why);
    }

    private static Answer.Line line(Thin one, Naming names, CodedEvidence evidence, Query query) {
        Query here = query.and(new Criterion.AtEvent(one.event().id()))
                .and(new Criterion.Affecting(one.network().id()));
        Valence sign = one.tally().valence();
        return Answer.Line.of(
                evidence.of(here, one.code().id()),
                one.tally().cell().excerpts(),
                one.event().slug(),
                one.network().slug(),
                one.code().path(),
                one.code().name(),
                sign == null ? null : sign.slug(),
                one.tally().cell().codings(),
                names.sources(one.tally().sources()),
                one.why());
    }
}
