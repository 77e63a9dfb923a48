package workbench.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;
import workbench.codebook.Facets;
import workbench.coding.Coding;
import workbench.coding.CodingLink;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.query.Criterion;
import workbench.query.Query;

@Command(
        name = "facets",
        customSynopsis = "workbench facets [FILTERS] [--format text|json|csv] [-o FILE]",
        sortOptions = false,
        description = {
            "Counts the linked acts of CFIR 2022's individuals, role by characteristic, with their signs.",
            "Only roles and characteristics that were coded together ('code --as ROLE --characteristic C') are counted; the sign"
                    + " and the filters are asked of the characteristic."
        },
        footer = {"", "Examples:", "  workbench facets", "  workbench facets --event 3 --affects commissioning-network"
        })
final class FacetsCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    FacetsCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Facets facets = workbench.codebooks().facets();
            List<CodingLink> acts = workbench.links().acts();
            Set<CodingId> wanted = counted(workbench, filters.begin(workbench, null), facets.characteristics());
            Set<CodingId> roles = counted(workbench, Query.builder(), facets.roles());
            answer.give(FacetsPage.of(facets, met(workbench, acts, roles, wanted)));
        }
        return 0;
    }

    /** The codings of these codes that count and are not off the record. */
    private static Set<CodingId> counted(Workbench workbench, Query.Builder query, List<Code> codes) {
        Set<CodingId> found = new HashSet<>();
        if (!codes.isEmpty()) {
            Query ofCodes = query.build()
                    .andAny(codes.stream()
                            .map(code -> new Criterion.Code(code.id(), true))
                            .toList());
            workbench.search().eachCoding(ofCodes, found::add);
        }
        return found;
    }

    private static List<FacetsPage.Act> met(
            Workbench workbench, List<CodingLink> acts, Set<CodingId> roles, Set<CodingId> characteristics) {
        List<CodingLink> kept = acts.stream()
                .filter(act -> roles.contains(act.from()) && characteristics.contains(act.to()))
                .toList();
        Set<CodingId> halves = new HashSet<>();
        kept.forEach(act -> {
            halves.add(act.from());
            halves.add(Objects.requireNonNull(act.to()));
        });
        Map<CodingId, Coding> codings = new HashMap<>();
        workbench.codings().codings(halves).forEach(coding -> codings.put(coding.id(), coding));
        List<FacetsPage.Act> met = new ArrayList<>();
        for (CodingLink act : kept) {
            Coding role = Objects.requireNonNull(codings.get(act.from()));
            Coding characteristic = Objects.requireNonNull(codings.get(act.to()));
            CodeId code = characteristic.code();
            met.add(new FacetsPage.Act(role.code(), code, characteristic.valence()));
        }
        return met;
    }
}
