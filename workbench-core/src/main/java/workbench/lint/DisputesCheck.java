package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import workbench.matrix.Tally;
import workbench.query.Property;
import workbench.query.Query;
import workbench.question.Material;
import workbench.question.Naming;

/** Coders' signs agree, or the passage is settled. */
record DisputesCheck() implements Check {
    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public String about() {
        return "excerpts on which coders gave one code different signs";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        int disputed = material.matrices().tally(List.of(Property.CODE), Query.ALL).stream()
                .map(Tally::cell)
                .mapToInt(cell -> cell.disputed())
                .sum();
        if (disputed > 0) {
            findings.add(new Finding(
                    name(),
                    Gravity.DOUBT,
                    "On %d %s coders gave one code different signs; they count for no cell's sign."
                            .formatted(disputed, disputed == 1 ? "excerpt" : "excerpts"),
                    "ask coder-differences"));
        }
        return findings;
    }
}
