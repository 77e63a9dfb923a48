package workbench.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import workbench.codebook.Code;
import workbench.codebook.CodeOrigin;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.question.Material;
import workbench.question.Naming;
import workbench.timeline.Event;

/** What hinders, on excerpts that bear no code of the primary framework. */
record UnnamedThreatsCheck() implements Check {
    @Override
    public String name() {
        return "threats";
    }

    @Override
    public String about() {
        return "threats on excerpts that no code of the framework names";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        CodeTree codes = names.codes();
        if (codes.codebooks().isEmpty()) {
            return List.of();
        }
        Codebook primary = codes.codebooks().getFirst();
        Query query = Query.builder()
                .where(new Criterion.WithValence(Valence.NEGATIVE))
                .build();
        List<Query.Clause> clauses = new ArrayList<>(query.clauses());
        clauses.add(new Query.Clause(
                false,
                codes.codesOf(primary.id()).stream()
                        .filter(code -> code.parent() == null)
                        .map(code -> (Criterion) new Criterion.Without(code.id()))
                        .toList()));
        Query unnamed = new Query(null, clauses, false, query.statuses(), false);
        return material.matrices().tally(List.of(Property.EVENT, Property.CODE), unnamed).stream()
                .filter(tally -> isLocal(names.code(tally.key().getLast()), primary))
                .sorted(Comparator.comparingInt((Tally tally) ->
                                names.event(tally.key().getFirst()).ordinal())
                        .thenComparingInt(tally -> -tally.cell().excerpts()))
                .map(tally -> finding(tally, names))
                .toList();
    }

    private static boolean isLocal(Code code, Codebook primary) {
        return code.origin() == CodeOrigin.INDUCTIVE || !code.codebook().equals(primary.id());
    }

    private Finding finding(Tally tally, Naming names) {
        Event event = names.event(tally.key().getFirst());
        Code code = names.code(tally.key().getLast());
        return new Finding(
                name(),
                Gravity.NOTE,
                "'%s' names what hinders on %d %s at event %d that no construct of the framework names."
                        .formatted(
                                code.name(),
                                tally.cell().excerpts(),
                                tally.cell().excerpts() == 1 ? "excerpt" : "excerpts",
                                event.ordinal()),
                "find --code %s --event %s --valence=negative".formatted(code.path(), event.slug()));
    }
}
