package workbench.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import workbench.matrix.Tally;
import workbench.query.Property;
import workbench.query.Query;
import workbench.question.Material;
import workbench.question.Naming;

/**
 * No label, network, case or cell rests on so few participants that it may identify one of them. Only those are counted that
 * rest on anybody: documents and notes without a known speaker identify nobody.
 */
record FewPeopleCheck() implements Check {
    private static final int NAMED_CELLS = 3;

    @Override
    public String name() {
        return "few-people";
    }

    @Override
    public String about() {
        return "labels, networks, cases and cells that rest on so few participants that they may identify someone";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        List<Tally> labels = material.matrices().tally(List.of(Property.KIND, Property.NETWORK), Query.ALL);
        Map<String, Set<String>> ofNetworks = new TreeMap<>();
        for (Tally label : sorted(labels)) {
            String network = names.network(label.key().getLast()).slug();
            ofNetworks.computeIfAbsent(network, slug -> new HashSet<>()).addAll(label.participants());
            if (isFew(label.participants(), strictness)) {
                String kind = label.key().getFirst();
                findings.add(finding(
                        "The label '%s: %s'".formatted(kind, network),
                        label.participants().size(),
                        "find --kind %s --network %s".formatted(kind, network)));
            }
        }
        ofNetworks.forEach((network, people) -> {
            if (isFew(people, strictness)) {
                findings.add(
                        finding("The network '%s'".formatted(network), people.size(), "find --network " + network));
            }
        });
        few(material, strictness, Property.CASE)
                .forEach(tally -> findings.add(finding(
                        "The case '%s'".formatted(caseName(material, tally)),
                        tally.participants().size(),
                        "find --case " + caseName(material, tally))));
        cells(material, names, strictness, findings);
        return findings;
    }

    private static String caseName(Material material, Tally tally) {
        return material.cases().all().stream()
                .filter(one -> one.id().toString().equals(tally.key().getFirst()))
                .map(workbench.cases.Case::slug)
                .findFirst()
                .orElseThrow();
    }

    private void cells(Material material, Naming names, Strictness strictness, List<Finding> findings) {
        List<Tally> few = few(material, strictness, Property.CODE, Property.EVENT);
        if (few.isEmpty()) {
            return;
        }
        Function<Tally, String> words = tally -> "%s at event %d"
                .formatted(
                        names.code(tally.key().getFirst()).name(),
                        names.event(tally.key().getLast()).ordinal());
        String named =
                String.join(", ", few.stream().limit(NAMED_CELLS).map(words).toList());
        findings.add(new Finding(
                name(),
                Gravity.NOTE,
                "%d cells of codes by events rest on fewer than %d participants: %s%s."
                        .formatted(
                                few.size(), strictness.fewest(), named, few.size() > NAMED_CELLS ? " and others" : ""),
                "matrix --rows code --columns event --cells participants"));
    }

    private static List<Tally> few(Material material, Strictness strictness, Property... by) {
        return sorted(material.matrices().tally(List.of(by), Query.ALL)).stream()
                .filter(tally -> isFew(tally.participants(), strictness))
                .toList();
    }

    private static List<Tally> sorted(List<Tally> tallies) {
        return tallies.stream()
                .sorted(Comparator.comparing(tally -> tally.key().toString()))
                .toList();
    }

    private static boolean isFew(Set<String> people, Strictness strictness) {
        return !people.isEmpty() && people.size() < strictness.fewest();
    }

    private Finding finding(String what, int people, String command) {
        return new Finding(
                name(),
                Gravity.DOUBT,
                "%s rests on %s, who may be recognised."
                        .formatted(what, people == 1 ? "one participant" : people + " participants"),
                command);
    }
}
