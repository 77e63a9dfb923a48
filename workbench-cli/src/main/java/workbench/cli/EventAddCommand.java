package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.id.CaseId;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;

@Command(
        name = "add",
        description = "Adds an event: a stretch of the process that you set apart.",
        footer = {
            "",
            "Examples:",
            "  workbench event add \"Coming together\" --order 1 --from 2021-01 --to 2021-07",
            "  workbench event add \"Taking root\" --order 5 --predicted"
        })
final class EventAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "TITLE", description = "Its title; what people type is made of it.")
    private String title = "";

    @Option(names = "--order", paramLabel = "N", description = "Its place in order, from 1; last if not said.")
    private @Nullable Integer order;

    @Option(names = "--from", paramLabel = "DATE", description = "When it began, as far as known.")
    private @Nullable FuzzyDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "When it ended, as far as known.")
    private @Nullable FuzzyDate to;

    @Option(names = "--predicted", description = "It was not observed yet.")
    private boolean predicted;

    @Option(names = "--key-points", paramLabel = "T", description = "What changed in it, in a sentence or more.")
    private @Nullable String keyPoints;

    @Option(names = "--case", paramLabel = "CASE", description = "The case it belongs to.")
    private @Nullable String caseName;

    EventAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            CaseId of =
                    caseName == null ? null : workbench.cases().find(caseName).id();
            Event added = workbench.timeline().add(new NewEvent(title, order, from, to, predicted, keyPoints, of));
            answer.give(Outcome.row(
                    "Added event %d, %s.".formatted(added.ordinal(), added.slug()),
                    EventTable.of(workbench, List.of(added)),
                    added));
        }
        return 0;
    }
}
