package workbench.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        few(material, strictness, Property.KIND, Property.NETWORK)
                .forEach(tally -> findings.add(finding(
                        "The label '%s: %s'"
                                .formatted(
                                        tally.key().getFirst(),
                                        names.network(tally.key().getLast()).slug()),
                        tally,
                        "find --kind %s --network %s"
                                .formatted(
                                        tally.key().getFirst(),
                                        names.network(tally.key().getLast()).slug()))));
        few(material, strictness, Property.NETWORK)
                .forEach(tally -> findings.add(finding(
                        "The network '%s'"
                                .formatted(names.network(tally.key().getFirst()).name()),
                        tally,
                        "find --network "
                                + names.network(tally.key().getFirst()).slug())));
        few(material, strictness, Property.CASE)
                .forEach(tally -> findings.add(finding(
                        "The case '%s'".formatted(caseName(material, tally)),
                        tally,
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

    private List<Tally> few(Material material, Strictness strictness, Property... by) {
        return material.matrices().tally(List.of(by), Query.ALL).stream()
                .filter(tally ->
                        !tally.participants().isEmpty() && tally.participants().size() < strictness.fewest())
                .sorted(Comparator.comparing(Tally::key, Comparator.comparing(Object::toString)))
                .toList();
    }

    private Finding finding(String what, Tally tally, String command) {
        int people = tally.participants().size();
        return new Finding(
                name(),
                Gravity.DOUBT,
                "%s rests on %s, who may be recognised."
                        .formatted(what, people == 1 ? "one participant" : people + " participants"),
                command);
    }
}
