package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import workbench.id.CodingId;
import workbench.influence.EvidencePlace;
import workbench.influence.Influence;
import workbench.privacy.Consent;
import workbench.privacy.ConsentUse;
import workbench.question.Material;
import workbench.question.Naming;

/** Each influence rests on at least one excerpt that may be shown. */
record QuotationCheck() implements Check {
    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public String about() {
        return "influences whose every excerpt stands in a source that may not be quoted";
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
            if (!evidence.isEmpty()
                    && evidence.stream()
                            .noneMatch(place -> mayBeQuoted(
                                    names.source(place.source().toString()).consent()))) {
                findings.add(new Finding(
                        name(),
                        Gravity.DOUBT,
                        "%s at event %d rests only on words whose consent does not cover quotation."
                                .formatted(
                                        names.codes().code(one.code()).name(),
                                        names.event(one.event()).ordinal()),
                        "ask publishable --event " + names.event(one.event()).slug()));
            }
        }
        return findings;
    }

    private static boolean mayBeQuoted(Consent consent) {
        return consent.allows(ConsentUse.QUOTATION);
    }
}
