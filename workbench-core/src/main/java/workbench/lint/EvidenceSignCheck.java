package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.influence.EvidencePlace;
import workbench.influence.Influence;
import workbench.question.Material;
import workbench.question.Naming;

/** An influence has the sign of the codings it rests on, and none of them is about other events only. */
record EvidenceSignCheck() implements Check {
    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String about() {
        return "influences whose evidence bears another sign, or speaks of other events";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Influence> influences = material.influences().counting();
        Map<CodingId, EvidencePlace> places = material.influences().places(influences);
        List<Finding> findings = new ArrayList<>();
        for (Influence one : influences) {
            List<EvidencePlace> evidence = one.evidence().stream()
                    .map(places::get)
                    .filter(Objects::nonNull)
                    .toList();
            long against = evidence.stream()
                    .filter(place -> isOpposite(one.valence(), place.sign()))
                    .count();
            long elsewhere = evidence.stream()
                    .filter(place ->
                            !place.events().isEmpty() && !place.events().contains(one.event()))
                    .count();
            if (against > 0) {
                findings.add(finding(
                        one,
                        names,
                        "%d of the %d codings it rests on bear the opposite sign".formatted(against, evidence.size())));
            }
            if (elsewhere > 0) {
                findings.add(finding(
                        one,
                        names,
                        "%d of the %d codings it rests on are about other events"
                                .formatted(elsewhere, evidence.size())));
            }
        }
        return findings;
    }

    private static boolean isOpposite(Valence judged, @org.jspecify.annotations.Nullable Valence coded) {
        return (judged == Valence.POSITIVE && coded == Valence.NEGATIVE)
                || (judged == Valence.NEGATIVE && coded == Valence.POSITIVE);
    }

    private Finding finding(Influence one, Naming names, String what) {
        return new Finding(
                name(),
                Gravity.DOUBT,
                "%s at event %d stands as %s for %s, but %s."
                        .formatted(
                                names.codes().code(one.code()).name(),
                                names.event(one.event()).ordinal(),
                                one.valence().sign(),
                                names.network(one.network()).name(),
                                what),
                "influences --by-network --event " + names.event(one.event()).slug());
    }
}
