package workbench.lint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbench.problem.NamedThings;
import workbench.question.Material;
import workbench.question.Naming;

/** The checks of a finished analysis, run on the study as it stands. */
public final class Lint {
    private static final List<Check> CHECKS = List.of(
            new ClaimsCheck(),
            new LeftOutCheck(),
            new EvidenceSignCheck(),
            new QuotationCheck(),
            new UnnamedThreatsCheck(),
            new HiddenPartiesCheck(),
            new TurningSignsCheck(),
            new EventsCheck(),
            new PlacedCheck(),
            new DisputesCheck(),
            new NeighboursCheck(),
            new NamesCheck(),
            new PeriodCheck(),
            new FewPeopleCheck());

    private final Material material;

    public Lint(Material material) {
        this.material = material;
    }

    /** The checks by name, with what each looks for. */
    public Map<String, String> checks() {
        Map<String, String> about = new LinkedHashMap<>();
        CHECKS.forEach(check -> about.put(check.name(), check.about()));
        return about;
    }

    /**
     * What the checks find, the gravest first.
     *
     * @param only names of the checks to run; empty: all
     * @throws workbench.problem.WorkbenchException if there is no such check
     */
    public List<Finding> findings(List<String> only, Strictness strictness) {
        Naming names = new Naming(material);
        return chosen(only)
                .flatMap(check -> check.findings(material, names, strictness).stream())
                .sorted(Comparator.comparing(Finding::gravity))
                .toList();
    }

    private static Stream<Check> chosen(List<String> only) {
        return only.isEmpty()
                ? CHECKS.stream()
                : only.stream()
                        .map(words -> NamedThings.find(
                                "check", words, CHECKS, check -> List.of(check.name()), "'lint --checks' lists them."))
                        .distinct();
    }
}
