package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import workbench.coding.EventBasis;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.question.Material;
import workbench.question.Naming;

/** Every coded excerpt has a network and an event, and the event is stated. */
record PlacedCheck() implements Check {
    @Override
    public String name() {
        return "placed";
    }

    @Override
    public String about() {
        return "coded excerpts without network or event, and events that nobody stated";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        long all = material.search().count(Query.ALL);
        add(
                findings,
                material.search().count(Query.ALL.and(new Criterion.OfNetwork(null))),
                all,
                Gravity.DOUBT,
                "belong to no network: whose words are they?",
                "find --network none");
        add(
                findings,
                material.search().count(Query.ALL.and(new Criterion.AtEvent(null))),
                all,
                Gravity.DOUBT,
                "bear a coding without an event.",
                "find --event none");
        add(
                findings,
                material.search().count(Query.ALL.and(new Criterion.Basis(EventBasis.INHERITED))),
                all,
                Gravity.NOTE,
                "have their event from the source they stand in; nobody stated it.",
                "find --event-basis inherited");
        return findings;
    }

    private void add(List<Finding> findings, long count, long all, Gravity gravity, String what, String command) {
        if (count > 0) {
            findings.add(
                    new Finding(name(), gravity, "%d of %d coded excerpts %s".formatted(count, all, what), command));
        }
    }
}
