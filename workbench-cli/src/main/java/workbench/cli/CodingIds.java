package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Parameters;
import workbench.cli.answer.Surroundings;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.problem.Refusal;

/** The codings that a command is about, by their ids. */
final class CodingIds {
    private final Surroundings around;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODING",
            description =
                    "Their ids, as 'codings --ids' and 'find --ids' show them; '-' reads them from standard input.")
    private List<String> words = new ArrayList<>();

    CodingIds(Surroundings around) {
        this.around = around;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Each once, in order; refused where one is no id. */
    List<CodingId> ids() {
        Set<CodingId> ids = new LinkedHashSet<>();
        for (String word : words) {
            for (String one : TypedText.of(word, around).strip().split("\\s+")) {
                ids.add(Ids.read(one)
                        .map(CodingId::new)
                        .orElseThrow(() -> Refusal.because(
                                "There is no coding '%s'.".formatted(one),
                                "'codings --ids' shows the ids of codings.")));
            }
        }
        if (ids.isEmpty()) {
            throw FilterWords.usage("No coding is named.", "Name their ids, as 'codings --ids' shows them.");
        }
        return List.copyOf(ids);
    }
}
