package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import workbench.influence.Influence;
import workbench.influence.InfluenceStatus;
import workbench.question.Material;
import workbench.question.Naming;

/** Each influence that counts has at least one excerpt that still stands. */
record ClaimsCheck() implements Check {
    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String about() {
        return "influences in the table that rest on no excerpt";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        for (Influence one : material.influences().counting()) {
            if (one.evidence().isEmpty()) {
                String gone = one.status() == InfluenceStatus.ACCEPTED
                        ? "its evidence no longer stands"
                        : "no excerpt bears it";
                findings.add(new Finding(
                        name(),
                        Gravity.FAULT,
                        "%s at event %d (%s, %s) is %s, but %s."
                                .formatted(
                                        names.codes().code(one.code()).name(),
                                        names.event(one.event()).ordinal(),
                                        one.valence().sign(),
                                        names.network(one.network()).name(),
                                        one.status().slug(),
                                        gone),
                        "find --code %s --event %s"
                                .formatted(
                                        names.codes().code(one.code()).slug(),
                                        names.event(one.event()).slug())));
            }
        }
        return findings;
    }
}
