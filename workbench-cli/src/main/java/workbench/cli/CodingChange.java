package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import workbench.Workbench;
import workbench.coding.Coding;
import workbench.coding.CodingLink;
import workbench.coding.LinkKind;
import workbench.id.CodingId;

/** Carries out a change of codings and says what came of it. */
final class CodingChange {
    private static final int SHOWN = 20;

    private CodingChange() {}

    /** @param verb what was done to them, in the past */
    static CodingAnswer of(Workbench workbench, List<CodingId> ids, Supplier<List<Coding>> change, String verb) {
        List<Coding> before = workbench.codings().codings(ids);
        Map<CodingId, List<CodingLink>> linked = workbench.links().of(ids);
        List<Coding> after = change.get();
        List<CodingId> changed = after.stream()
                .filter(coding -> !before.contains(coding))
                .map(Coding::id)
                .toList();
        CodingAnswer answer =
                new CodingAnswer(changed.size(), after.size() - changed.size(), changed, List.of(), List.of());
        List<String> shown =
                CodedLines.of(workbench, changed.stream().limit(SHOWN).toList());
        return answer.saying(shown)
                .saying(halves(workbench, ids, changed, linked))
                .saying(List.of(CodedLines.counted(changed.size(), "coding") + " " + verb + "."
                        + (answer.unchanged() == 0 ? "" : " %d stood so already.".formatted(answer.unchanged()))));
    }

    /** What became of the other halves of linked acts. */
    private static List<String> halves(
            Workbench workbench, List<CodingId> ids, List<CodingId> changed, Map<CodingId, List<CodingLink>> linked) {
        List<CodingLink> acts = linked.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.kind() == LinkKind.FACET)
                .distinct()
                .toList();
        if (acts.isEmpty()) {
            return List.of();
        }
        List<CodingLink> still = workbench.links().of(ids).values().stream()
                .flatMap(List::stream)
                .toList();
        long together = changed.stream().filter(id -> !ids.contains(id)).count();
        long parted = acts.stream().filter(act -> !still.contains(act)).count();
        long alone = acts.size()
                - parted
                - acts.stream()
                        .filter(act -> changed.contains(act.from()) && changed.contains(act.to()))
                        .count();
        List<String> lines = new ArrayList<>();
        if (together > 0) {
            lines.add("The other half of the linked act went with it (%s); '--half' leaves it."
                    .formatted(CodedLines.counted(together, "coding")));
        }
        if (parted > 0) {
            lines.add("It is no half of a linked act any more; the other half stands by itself.");
        }
        if (alone > 0) {
            lines.add("The other half of the linked act stays as it was, and linked.");
        }
        return lines;
    }
}
