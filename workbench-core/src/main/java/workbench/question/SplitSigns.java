package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.timeline.Event;

/** Codes that at one event helped one network and hindered another. */
record SplitSigns() implements Question {
    @Override
    public String name() {
        return "split-signs";
    }

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String words() {
        return "For which constructs does the same event carry + for one network and − for another?";
    }

    @Override
    public String options() {
        return "--between E1 E2";
    }

    /** The tallies of one code at one event, a network each. */
    private record Split(Event event, Code code, List<Tally> networks) {
        boolean parts() {
            return has(Valence.POSITIVE) && has(Valence.NEGATIVE);
        }

        private boolean has(Valence sign) {
            return networks.stream().anyMatch(tally -> tally.valence() == sign);
        }
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        Query query = asking.query().build();
        Map<List<String>, List<Tally>> together =
                material.matrices().tally(List.of(Property.EVENT, Property.CODE, Property.AFFECTS), query).stream()
                        .collect(Collectors.groupingBy(tally -> tally.key().subList(0, 2)));
        List<Split> splits = new ArrayList<>();
        together.forEach((key, tallies) -> {
            Split split = new Split(names.event(key.getFirst()), names.code(key.getLast()), tallies);
            if (split.parts()) {
                splits.add(split);
            }
        });
        splits.sort(Comparator.comparingInt((Split split) -> split.event().ordinal())
                .thenComparingInt(split -> split.code().order()));
        List<Answer.Line> lines = new ArrayList<>();
        splits.forEach(split -> lines.addAll(linesOf(split, names, evidence, query)));
        return new Answer(
                splits.isEmpty()
                        ? "No construct helped one network and hindered another at the same event."
                        : "At %s, %d %s for one network and − for another."
                                .formatted(
                                        asking.when(),
                                        splits.size(),
                                        splits.size() == 1 ? "construct bears +" : "constructs bear +"),
                List.of("event", "code", "name", "affects", "valence", "codings", "sources"),
                lines,
                List.of("A network is counted only where a coding states that it was helped or hindered."),
                List.of(
                        "matrix --rows code --columns affects --cells valence" + asking.options(),
                        "influences --by-network"));
    }

    private static List<Answer.Line> linesOf(Split split, Naming names, CodedEvidence evidence, Query query) {
        Map<String, Tally> byNetwork = new TreeMap<>();
        split.networks().stream()
                .filter(tally -> tally.valence() != null)
                .forEach(tally ->
                        byNetwork.put(names.network(tally.key().getLast()).slug(), tally));
        List<Answer.Line> lines = new ArrayList<>();
        byNetwork.forEach((network, tally) -> {
            Query here = query.and(new Criterion.AtEvent(split.event().id()))
                    .and(new Criterion.Affecting(
                            names.network(tally.key().getLast()).id()));
            Valence sign = tally.valence();
            lines.add(Answer.Line.of(
                    evidence.of(here, split.code().id()),
                    tally.cell().excerpts(),
                    split.event().slug(),
                    split.code().path(),
                    split.code().name(),
                    network,
                    sign == null ? null : sign.slug(),
                    tally.cell().codings(),
                    names.sources(tally.sources())));
        });
        return lines;
    }
}
