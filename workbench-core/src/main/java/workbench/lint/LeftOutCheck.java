package workbench.lint;

import java.util.Comparator;
import java.util.List;
import workbench.codebook.Code;
import workbench.matrix.Tally;
import workbench.query.Query;
import workbench.question.LeftOut;
import workbench.question.Material;
import workbench.question.Naming;
import workbench.timeline.Event;

/** Each code argued with many excerpts at an event stands in the table. */
record LeftOutCheck() implements Check {
    @Override
    public String name() {
        return "left-out";
    }

    @Override
    public String about() {
        return "well-supported codes that the table of influences leaves out";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        if (material.influences().counting().isEmpty()) {
            return List.of(); // there is no table yet
        }
        return LeftOut.wellSupported(material, Query.ALL, strictness.least()).stream()
                .sorted(Comparator.comparingInt((Tally tally) -> -tally.cell().excerpts())
                        .thenComparingInt(
                                tally -> names.event(tally.key().getFirst()).ordinal())
                        .thenComparingInt(
                                tally -> names.code(tally.key().getLast()).order()))
                .map(tally -> finding(tally, names))
                .toList();
    }

    private Finding finding(Tally tally, Naming names) {
        Event event = names.event(tally.key().getFirst());
        Code code = names.code(tally.key().getLast());
        return new Finding(
                name(),
                Gravity.DOUBT,
                "%s has %d excerpts from %d sources at event %d, and stands nowhere in the table there."
                        .formatted(
                                code.name(),
                                tally.cell().excerpts(),
                                tally.sources().size(),
                                event.ordinal()),
                "find --code %s --exactly --event %s".formatted(code.slug(), event.slug()));
    }
}
