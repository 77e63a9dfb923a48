package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import workbench.influence.Influence;
import workbench.influence.SignChange;
import workbench.influence.SignChanges;
import workbench.question.Material;
import workbench.question.Naming;

/** One and the same thing with opposite signs at two events. */
record TurningSignsCheck() implements Check {
    @Override
    public String name() {
        return "turning-signs";
    }

    @Override
    public String about() {
        return "codes whose sign for a network turns from event to event";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        for (SignChanges step :
                material.influences().changes(material.influences().counting())) {
            for (SignChange change : step.of(SignChange.Kind.TURNS)) {
                Influence before = change.before();
                Influence after = change.after();
                if (before != null && after != null) {
                    findings.add(new Finding(
                            name(),
                            Gravity.NOTE,
                            "%s is %s for %s at event %d and %s at event %d."
                                    .formatted(
                                            names.codes().code(change.code()).name(),
                                            before.valence().sign(),
                                            names.network(change.network()).name(),
                                            names.event(before.event()).ordinal(),
                                            after.valence().sign(),
                                            names.event(after.event()).ordinal()),
                            "ask turns"));
                }
            }
        }
        return findings;
    }
}
