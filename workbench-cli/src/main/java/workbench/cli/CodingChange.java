package workbench.cli;

import java.util.List;
import java.util.function.Supplier;
import workbench.Workbench;
import workbench.coding.Coding;
import workbench.id.CodingId;

/** Carries out a change of codings and says what came of it. */
final class CodingChange {
    private static final int SHOWN = 20;

    private CodingChange() {}

    /** @param verb what was done to them, in the past */
    static CodingAnswer of(Workbench workbench, List<CodingId> ids, Supplier<List<Coding>> change, String verb) {
        List<Coding> before = ids.stream().map(workbench.codings()::coding).toList();
        List<Coding> after = change.get();
        List<CodingId> changed = after.stream()
                .filter(coding -> !before.contains(coding))
                .map(Coding::id)
                .toList();
        CodingAnswer answer =
                new CodingAnswer(changed.size(), ids.size() - changed.size(), changed, List.of(), List.of());
        List<String> shown =
                CodedLines.of(workbench, changed.stream().limit(SHOWN).toList());
        return answer.saying(shown)
                .saying(List.of(CodedLines.counted(changed.size(), "coding") + " " + verb + "."
                        + (answer.unchanged() == 0 ? "" : " %d stood so already.".formatted(answer.unchanged()))));
    }
}
