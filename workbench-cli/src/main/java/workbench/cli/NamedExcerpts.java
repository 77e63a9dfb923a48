package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.id.Ids;
import workbench.problem.Refusal;
import workbench.query.Criterion;
import workbench.query.Query;

/** Excerpts looked at by name, such as those that some judgement rests on. */
final class NamedExcerpts {
    @Option(names = "--excerpt", paramLabel = "ID", description = "This excerpt. Repeatable.")
    private List<String> excerpts = new ArrayList<>();

    @Option(names = "--coding", paramLabel = "ID", description = "The excerpt that this coding stands on. Repeatable.")
    private List<String> codings = new ArrayList<>();

    /** Looks only at the excerpts named, if any are; refused where a coding that is named no longer stands. */
    void addTo(Query.Builder query, Workbench workbench) {
        excerpts.forEach(words -> query.where(new Criterion.OneExcerpt(new ExcerptId(id(words, "excerpt")))));
        List<CodingId> named =
                codings.stream().map(words -> new CodingId(id(words, "coding"))).toList();
        if (!named.isEmpty()) {
            workbench
                    .codings()
                    .codings(named)
                    .forEach(coding -> query.where(new Criterion.OneExcerpt(coding.excerpt())));
        }
    }

    private static UUID id(String words, String thing) {
        return Ids.read(words)
                .orElseThrow(() -> Refusal.because(
                        "There is no %s '%s'.".formatted(thing, words), "'find --ids' shows the ids of both."));
    }
}
