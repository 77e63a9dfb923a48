package workbench.lint;

import java.util.List;
import java.util.stream.Collectors;
import workbench.influence.FoldedInfluence;
import workbench.question.Material;
import workbench.question.Naming;

/** A sign of the table that hides who gained and who lost. */
record HiddenPartiesCheck() implements Check {
    @Override
    public String name() {
        return "hidden-parties";
    }

    @Override
    public String about() {
        return "mixed signs that fall apart into one network's gain and another's loss";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        return material.influences().folded(material.influences().counting()).stream()
                .filter(FoldedInfluence::fallsApart)
                .map(row -> finding(row, names))
                .toList();
    }

    private Finding finding(FoldedInfluence row, Naming names) {
        String parties = row.parts().stream()
                .map(part -> "%s for %s"
                        .formatted(
                                part.valence().sign(),
                                names.network(part.network()).name()))
                .collect(Collectors.joining(", "));
        return new Finding(
                name(),
                Gravity.NOTE,
                "%s at event %d is −/+ in the table; by network it is %s."
                        .formatted(
                                names.codes().code(row.code()).name(),
                                names.event(row.event()).ordinal(),
                                parties),
                "influences --by-network --event " + names.event(row.event()).slug());
    }
}
