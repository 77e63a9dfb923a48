package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import workbench.coding.CodingStatus;
import workbench.query.Query;

/** Which codings are looked at: those that count, unless a person asks for proposed or withdrawn ones. */
final class StatusOption {
    @Option(
            names = "--status",
            paramLabel = "S",
            description = "proposed, made or withdrawn; made if not said. Repeatable.")
    private List<String> statuses = new ArrayList<>();

    void addTo(Query.Builder query) {
        statuses.forEach(words ->
                query.status(FilterWords.one(CodingStatus.values(), CodingStatus::slug, words, "status of a coding")));
    }
}
