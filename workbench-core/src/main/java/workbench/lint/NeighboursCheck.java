package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import workbench.codebook.Code;
import workbench.codebook.Exclusion;
import workbench.query.Criterion;
import workbench.query.Overlap;
import workbench.query.Query;
import workbench.question.Material;
import workbench.question.Naming;

/** Words coded with a code and with the neighbour that its rules send them to instead. */
record NeighboursCheck() implements Check {
    @Override
    public String name() {
        return "neighbours";
    }

    @Override
    public String about() {
        return "words coded both with a code and with the neighbour to which its rules send them";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        for (Code code : names.codes().codes()) {
            for (Exclusion exclusion : code.wording().exclude()) {
                String see = exclusion.see();
                Code neighbour =
                        see == null ? null : names.codes().findByPath(see).orElse(null);
                if (neighbour != null && !neighbour.id().equals(code.id())) {
                    long both = material.search()
                            .count(Query.ALL
                                    .and(new Criterion.Code(code.id(), true))
                                    .and(new Criterion.With(neighbour.id(), Overlap.SAME)));
                    if (both >= strictness.least()) {
                        findings.add(finding(code, neighbour, both));
                    }
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private Finding finding(Code code, Code neighbour, long both) {
        return new Finding(
                name(),
                Gravity.NOTE,
                "%d excerpts bear both '%s' and '%s', to which the rules of the first send what is not its own."
                        .formatted(both, code.name(), neighbour.name()),
                "find --code %s --exactly --with %s --overlap same".formatted(code.slug(), neighbour.slug()));
    }
}
